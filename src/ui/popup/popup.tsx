import { useMemo } from 'preact/hooks'
import { CaseView } from '../case/case-view.tsx'
import type { PopupPort } from '../port.ts'
import { useWording } from '../wording/context.ts'
import { ActionsContext, type PopupActions } from './actions.ts'
import { Switches } from './switches.tsx'
import { TabView } from './tab-view.tsx'
import { useCaseTrail } from './use-case-trail.ts'
import { useReport } from './use-report.ts'

/** The whole popup: the tab's screen, related cases on top of it, and the switches. */
export function Popup({ port }: { port: PopupPort }) {
  const { text } = useWording()
  const [reading, readAgain] = useReport(port)
  const { stops, open, back } = useCaseTrail(port)

  const actions = useMemo<PopupActions>(
    () => ({
      openCase: open,
      show: async (passage) => {
        const shown = await port.show(passage)
        if (shown) port.close()
        return shown
      },
    }),
    [port, open],
  )
  const setSwitch = async (site: string | null, on: boolean) => {
    await port.setSwitch(site, on)
    await readAgain()
  }
  const retry = async () => {
    // Where this fails, the reading that follows tells why.
    await port.checkAgain().catch(() => undefined)
    await readAgain()
  }

  return (
    <ActionsContext.Provider value={actions}>
      <header class="brand">
        <span class="brand-mark" aria-hidden="true" />
        {text('extensionName')}
        <button type="button" class="link to-lists" onClick={() => port.openLists()}>
          {text('listsTitle')}
        </button>
      </header>
      <main tabIndex={-1}>
        <div hidden={stops.length > 0}>
          <TabView reading={reading} onRetry={retry} />
        </div>
        {stops.map((stop, depth) => (
          <div key={`${depth} ${stop.case.id}`} hidden={depth < stops.length - 1}>
            <CaseView case={stop.case} list={stop.list} onBack={back} />
          </div>
        ))}
      </main>
      {reading.kind === 'read' && <Switches report={reading.report} setSwitch={setSwitch} />}
    </ActionsContext.Provider>
  )
}
