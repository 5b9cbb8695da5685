import { useEffect, useMemo, useState } from 'preact/hooks'
import { Popup } from '../popup/popup.tsx'
import type { PopupPort } from '../port.ts'
import { useWording } from '../wording/context.ts'

/** What a panel beside the page asks of the world around it. */
export interface PanelPort {
  /** Tells the id of the tab in front, now and whenever another one comes there, until aborted. */
  onTab(listener: (tabId: number) => void, signal: AbortSignal): void
  /** What is asked of one tab. */
  portOf(tabId: number): PopupPort
}

/** The panel beside the page: what the popup shows, of whatever tab is in front. */
export function Panel({ port }: { port: PanelPort }) {
  const { text } = useWording()
  const [tabId, setTabId] = useState<number | null>(null)
  useEffect(() => {
    const controller = new AbortController()
    port.onTab(setTabId, controller.signal)
    return () => controller.abort()
  }, [port])
  const ofTab = useMemo(() => (tabId === null ? null : port.portOf(tabId)), [port, tabId])
  if (ofTab === null) return <h1 class="waiting">{text('loading')}</h1>
  return <Popup key={tabId} port={ofTab} />
}
