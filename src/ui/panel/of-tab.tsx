import { useMemo } from 'preact/hooks'
import { Switches } from '../tab/switches.tsx'
import { TabScreen } from '../tab/tab-screen.tsx'
import { useTab } from '../tab/use-tab.ts'
import type { PanelPort } from './panel.tsx'

interface OfTabProps {
  readonly tabId: number
  readonly portOf: PanelPort['portOf']
}

/** What was found on one tab, and where pages are checked. */
export function OfTab({ tabId, portOf }: OfTabProps) {
  const tab = useTab(useMemo(() => portOf(tabId), [portOf, tabId]))
  return (
    <>
      <TabScreen tab={tab} />
      {tab.reading.kind === 'read' && (
        <Switches report={tab.reading.report} setSwitch={tab.setSwitch} />
      )}
    </>
  )
}
