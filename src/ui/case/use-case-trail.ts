import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { KnownCase } from '../../messages/index.ts'
import type { CasePort } from '../case-port.ts'
import { focusMain } from '../frame/focus-main.ts'

/** A case opened on top of what was shown before, and how to return there. */
export interface Stop extends KnownCase {
  readonly opener: HTMLElement
  /** Scroll position to return to, in CSS pixels. */
  readonly scrolled: number
}

export interface CaseTrail {
  /** The opened cases, the one in sight last. */
  readonly stops: readonly Stop[]
  readonly open: (caseId: string, opener: HTMLElement) => Promise<boolean>
  readonly back: () => void
  /** Leaves all opened cases at once, for something else to be shown. */
  readonly leave: () => void
}

/**
 * Keeps the trail of related cases. Going back puts the scroll position and the focus where they
 * were, which is why the screens below stay in the document, hidden.
 */
export function useCaseTrail(port: Pick<CasePort, 'readCase'>): CaseTrail {
  const [stops, setStops] = useState<readonly Stop[]>([])
  const left = useRef<Stop | null>(null)
  const isOpening = useRef(false)
  /** Raised when something else is shown: what was asked for before must not come over it. */
  const leavings = useRef(0)

  const open = useCallback(
    async (caseId: string, opener: HTMLElement) => {
      // A double click opens one case, not two.
      if (isOpening.current) return true
      isOpening.current = true
      const asked = leavings.current
      const found = await port.readCase(caseId).finally(() => {
        isOpening.current = false
      })
      if (!found) return false
      if (asked !== leavings.current) return true
      const stop = { ...found, opener, scrolled: window.scrollY }
      setStops((trail) => [...trail, stop])
      return true
    },
    [port],
  )

  const back = useCallback(() => {
    left.current = stops.at(-1) ?? null
    setStops(stops.slice(0, -1))
  }, [stops])

  useLayoutEffect(() => {
    if (!left.current) return
    window.scrollTo(0, left.current.scrolled)
    if (left.current.opener.isConnected) left.current.opener.focus({ preventScroll: true })
    else focusMain()
    left.current = null
  }, [stops])

  const leave = useCallback(() => {
    leavings.current += 1
    setStops([])
  }, [])

  return { stops, open, back, leave }
}
