import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Wanted } from '../search/case-search.tsx'

/** What is kept with an entry of the page's history: no query stands in an address. */
interface Kept {
  readonly wanted?: Wanted
  /** Whether the entry before is what the case was opened from. */
  readonly isOpened?: boolean
}

export interface Place {
  /** The case that the page's address names; null for the search. */
  readonly caseId: string | null
  readonly kept: Kept
}

function placeNow(): Place {
  const kept: Kept | null = history.state
  return { caseId: new URLSearchParams(location.search).get('case'), kept: kept ?? {} }
}

/** Where the page of cases stands by its address, which the browser's ways back and forth change too. */
export function usePlace() {
  const [place, setPlace] = useState(placeNow)
  useEffect(() => {
    const controller = new AbortController()
    addEventListener('popstate', () => setPlace(placeNow()), { signal: controller.signal })
    return () => controller.abort()
  }, [])
  const toCase = useCallback((address: string) => {
    history.pushState({ isOpened: true } satisfies Kept, '', address)
    setPlace(placeNow())
  }, [])
  const leave = useCallback(() => {
    const { kept }: Place = placeNow()
    if (kept.isOpened) history.back()
    else {
      history.pushState({} satisfies Kept, '', location.pathname)
      setPlace(placeNow())
    }
  }, [])
  const keep = useCallback((wanted: Wanted) => {
    history.replaceState({ wanted } satisfies Kept, '')
  }, [])
  return { place, toCase, leave, keep }
}
