import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { Trail } from '../case/trail.tsx'
import { useCaseTrail } from '../case/use-case-trail.ts'
import type { CasePort } from '../case-port.ts'
import { CheckPassage } from '../check/check-passage.tsx'
import type { CheckPort } from '../check-port.ts'
import { ActionsContext, caseActions } from '../frame/actions.ts'
import { Brand } from '../frame/brand.tsx'
import { Parts } from '../frame/parts.tsx'
import { RoomContext } from '../frame/room.ts'
import { usePart } from '../frame/use-part.ts'
import type { PopupPort } from '../port.ts'
import { CaseSearch } from '../search/case-search.tsx'
import type { SearchPort } from '../search-port.ts'
import { useWording } from '../wording/context.ts'
import { OfTab } from './of-tab.tsx'

/** What a panel beside the page asks of the world around it. */
export interface PanelPort extends CasePort {
  /** Tells the id of the tab in front, now and whenever another one comes there, until aborted. */
  onTab(listener: (tabId: number) => void, signal: AbortSignal): void
  /** What is asked of one tab. */
  portOf(tabId: number): PopupPort
  readonly check: CheckPort
  readonly search: SearchPort
  openOptions(): void
}

/** The panel beside the page: what was found on the tab in front, a passage, all cases. */
export function Panel({ port }: { port: PanelPort }) {
  const { text } = useWording()
  const part = usePart(['page', 'passage', 'cases'])
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['page']))
  const tabId = useTabInFront(port)
  const trail = useCaseTrail(port)
  const actions = useMemo(() => caseActions(port, trail.open), [port, trail.open])
  useLayoutEffect(() => {
    // What was opened stays as it was left, and nothing is loaded before somebody wants it.
    setOpened((before) => new Set([...before, part]))
    trail.leave()
  }, [part])
  useLayoutEffect(() => {
    if (part === 'page') trail.leave()
  }, [tabId])
  const titles = {
    page: text('panelPage'),
    passage: text('checkTitle'),
    cases: text('casesTitle'),
  }
  useEffect(() => {
    document.title = `${titles[part]} – ${text('extensionName')}`
  }, [part, text])
  return (
    <RoomContext.Provider value="plenty">
      <ActionsContext.Provider value={actions}>
        <Brand>
          <button type="button" class="link to-options" onClick={() => port.openOptions()}>
            {text('settingsTitle')}
          </button>
        </Brand>
        <Parts label={text('optionsParts')} titles={titles} current={part} onAgain={trail.leave} />
        <main tabIndex={-1}>
          <Trail trail={trail}>
            <div hidden={part !== 'page'}>
              {tabId === null ? (
                <h1 class="waiting">{text('loading')}</h1>
              ) : (
                <OfTab key={tabId} tabId={tabId} portOf={port.portOf} />
              )}
            </div>
            {opened.has('passage') && (
              <div hidden={part !== 'passage'}>
                <CheckPassage port={port.check} />
              </div>
            )}
            {opened.has('cases') && (
              <div hidden={part !== 'cases'}>
                <h1>{text('casesTitle')}</h1>
                <CaseSearch port={port.search} />
              </div>
            )}
          </Trail>
        </main>
      </ActionsContext.Provider>
    </RoomContext.Provider>
  )
}

function useTabInFront(port: Pick<PanelPort, 'onTab'>): number | null {
  const [tabId, setTabId] = useState<number | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    port.onTab(setTabId, controller.signal)
    return () => controller.abort()
  }, [port])
  return tabId
}
