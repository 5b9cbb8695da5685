import { ActionsContext } from '../frame/actions.ts'
import { HiddenNotice } from './hidden-notice.tsx'
import { TabView } from './tab-view.tsx'
import type { TabOnScreen } from './use-tab.ts'

/** What was found on a tab, and what has just been hidden there. */
export function TabScreen({ tab }: { tab: TabOnScreen }) {
  return (
    <ActionsContext.Provider value={tab.actions}>
      <HiddenNotice isShown={tab.hidden !== null} undo={tab.undoHiding} />
      <TabView reading={tab.reading} onRetry={tab.retry} onAsk={tab.ask} />
    </ActionsContext.Provider>
  )
}
