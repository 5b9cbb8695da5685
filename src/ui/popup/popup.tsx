import { useMemo, useState } from 'preact/hooks'
import type { Match } from '../../match/index.ts'
import { CaseView } from '../case/case-view.tsx'
import { type Actions, ActionsContext } from '../frame/actions.ts'
import { focusMain } from '../frame/focus-main.ts'
import { useCaseTrail } from '../frame/use-case-trail.ts'
import type { PopupPort } from '../port.ts'
import { HiddenNotice } from '../tab/hidden-notice.tsx'
import { Switches } from '../tab/switches.tsx'
import { TabView } from '../tab/tab-view.tsx'
import { useReport } from '../tab/use-report.ts'
import { useWording } from '../wording/context.ts'

/** The whole popup: the tab's screen, related cases on top of it, and the switches. */
export function Popup({ port }: { port: PopupPort }) {
  const { text } = useWording()
  const [reading, readAgain] = useReport(port)
  const { stops, open, back } = useCaseTrail(port)
  const [hidden, setHidden] = useState<Match | null>(null)

  const actions = useMemo<Actions>(
    () => ({
      openCase: open,
      cite: async (what, how) => {
        if (reading.kind === 'read') await port.cite(what, reading.report, how)
      },
      hide: async (match) => {
        await port.setHidden(match, true)
        // The button goes with its passage, and must not take the focus with it.
        focusMain()
        setHidden(match)
        await readAgain()
      },
      show: async (passage) => {
        const shown = await port.show(passage)
        if (shown) port.close()
        return shown
      },
    }),
    [port, open, reading, readAgain],
  )
  const setSwitch = async (site: string | null, on: boolean) => {
    await port.setSwitch(site, on)
    await readAgain()
  }
  const undoHiding = async () => {
    if (hidden === null) return
    focusMain()
    await port.setHidden(hidden, false).catch(() => undefined)
    setHidden(null)
    await readAgain()
  }
  const ask = async () => {
    focusMain()
    await port.ask().catch(() => undefined)
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
        {port.openPanel && (
          <button type="button" class="link to-panel" onClick={() => port.openPanel?.()}>
            {text('openPanel')}
          </button>
        )}
        <button type="button" class="link to-options" onClick={() => port.openOptions()}>
          {text('settingsTitle')}
        </button>
      </header>
      <main tabIndex={-1}>
        <div hidden={stops.length > 0}>
          <HiddenNotice isShown={hidden !== null} undo={undoHiding} />
          <TabView reading={reading} onRetry={retry} onAsk={ask} />
        </div>
        {stops.map((stop, depth) => (
          <div key={`${depth} ${stop.case.id}`} hidden={depth < stops.length - 1}>
            <CaseView case={stop.case} list={stop.list} onBack={back} />
          </div>
        ))}
      </main>
      <p class="to-check">
        <button type="button" class="link" onClick={() => port.openCheck()}>
          {text('checkTitle')}
        </button>
      </p>
      {reading.kind === 'read' && <Switches report={reading.report} setSwitch={setSwitch} />}
    </ActionsContext.Provider>
  )
}
