import type { ComponentChildren } from 'preact'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { CaseView } from '../case/case-view.tsx'
import type { CasePort } from '../case-port.ts'
import { caseAddress } from '../format/links.ts'
import { ActionsContext, caseActions } from '../frame/actions.ts'
import { Brand } from '../frame/brand.tsx'
import { focusMain } from '../frame/focus-main.ts'
import { Notice } from '../frame/notice.tsx'
import { RoomContext } from '../frame/room.ts'
import { CaseSearch } from '../search/case-search.tsx'
import type { SearchPort } from '../search-port.ts'
import { useWording } from '../wording/context.ts'
import { type CaseState, useCase } from './use-case.ts'
import { usePlace } from './use-place.ts'

/** What the page of cases asks of the world around it. */
export interface CasesPort extends CasePort {
  readonly search: SearchPort
}

/** The search over all cases, and each case by an address of its own. */
export function CasesPage({ port }: { port: CasesPort }) {
  const { text } = useWording()
  const { place, toCase, leave, keep } = usePlace()
  const state = useCase(port, place.caseId)
  const left = useReturn(place.caseId === null)
  // Not before somebody wants it: an address may lead to a case alone.
  const isWanted = useRef(false)
  isWanted.current ||= place.caseId === null
  const actions = useMemo(
    () =>
      caseActions(port, async (caseId, opener) => {
        left(opener)
        toCase(caseAddress(caseId))
        return true
      }),
    [port, left, toCase],
  )
  const backTo = text(place.kept.isOpened ? 'back' : 'casesTitle')
  const title = state?.kind === 'read' ? state.known.case.title : text('casesTitle')
  useEffect(() => {
    document.title = `${title} – ${text('extensionName')}`
  }, [title, text])
  return (
    <RoomContext.Provider value="plenty">
      <ActionsContext.Provider value={actions}>
        <Brand />
        <main tabIndex={-1}>
          {isWanted.current && (
            <div hidden={state !== null}>
              <h1>{text('casesTitle')}</h1>
              <CaseSearch
                port={port.search}
                onWanted={keep}
                {...(place.kept.wanted ? { begin: place.kept.wanted } : {})}
              />
            </div>
          )}
          {state && <OneCase key={place.caseId} state={state} onBack={leave} backTo={backTo} />}
        </main>
      </ActionsContext.Provider>
    </RoomContext.Provider>
  )
}

interface OneCaseProps {
  readonly state: CaseState
  readonly onBack: () => void
  readonly backTo: string
}

function OneCase({ state, onBack, backTo }: OneCaseProps) {
  const { text } = useWording()
  switch (state.kind) {
    case 'reading':
      return <h1 class="waiting">{text('loading')}</h1>
    case 'read':
      return <CaseView known={state.known} onBack={onBack} backTo={backTo} isOwnPage />
    case 'missing':
    case 'failed':
      return (
        <Arrival>
          <Notice headline={text('caseMissing')}>
            <p>{state.kind === 'failed' ? state.reason : text('explainMissing')}</p>
            <button type="button" class="button" onClick={onBack}>
              {backTo}
            </button>
          </Notice>
        </Arrival>
      )
  }
}

/** Takes the focus when it appears, for what had it is out of sight. */
function Arrival({ children }: { children: ComponentChildren }) {
  useEffect(focusMain, [])
  return <>{children}</>
}

/** Puts scroll position and focus back where they were when the search is in sight again. */
function useReturn(isSearching: boolean): (opener: HTMLElement) => void {
  const left = useRef<{ readonly opener: HTMLElement; readonly scrolled: number } | null>(null)
  const isNow = useRef(isSearching)
  isNow.current = isSearching
  const isFirst = useRef(true)
  useLayoutEffect(() => {
    const hasJustCome = isFirst.current
    isFirst.current = false
    if (!isSearching || hasJustCome) return
    const { opener, scrolled } = left.current ?? {}
    left.current = null
    if (scrolled !== undefined) scrollTo(0, scrolled)
    if (opener?.isConnected) opener.focus({ preventScroll: true })
    else focusMain()
  }, [isSearching])
  return useCallback((opener) => {
    // A case that is opened from a case leads back to what the first was opened from.
    if (isNow.current) left.current = { opener, scrolled: scrollY }
  }, [])
}
