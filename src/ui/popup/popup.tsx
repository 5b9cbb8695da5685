import { useMemo } from 'preact/hooks'
import { Trail } from '../case/trail.tsx'
import { type CaseTrail, useCaseTrail } from '../case/use-case-trail.ts'
import { ActionsContext, caseActions } from '../frame/actions.ts'
import { Brand } from '../frame/brand.tsx'
import type { PopupPort } from '../port.ts'
import { Switches } from '../tab/switches.tsx'
import { TabScreen } from '../tab/tab-screen.tsx'
import { useTab } from '../tab/use-tab.ts'
import { useWording } from '../wording/context.ts'

/** The whole popup: the tab's screen, related cases on top of it, and the switches. */
export function Popup({ port }: { port: PopupPort }) {
  const { text } = useWording()
  const trail = useCaseTrail(port)
  const actions = useMemo(() => caseActions(port, trail.open), [port, trail.open])
  return (
    <ActionsContext.Provider value={actions}>
      <Brand>
        {port.openPanel && (
          <button type="button" class="link to-panel" onClick={() => port.openPanel?.()}>
            {text('openPanel')}
          </button>
        )}
        <button type="button" class="link to-options" onClick={() => port.openOptions()}>
          {text('settingsTitle')}
        </button>
      </Brand>
      <Body port={port} trail={trail} />
    </ActionsContext.Provider>
  )
}

function Body({ port, trail }: { port: PopupPort; trail: CaseTrail }) {
  const { text } = useWording()
  const tab = useTab(port)
  return (
    <>
      <main tabIndex={-1}>
        <Trail trail={trail}>
          <TabScreen tab={tab} />
        </Trail>
      </main>
      <p class="ways">
        <button type="button" class="link" onClick={() => port.openCheck()}>
          {text('checkTitle')}
        </button>
        <button type="button" class="link" onClick={() => port.openCases()}>
          {text('casesTitle')}
        </button>
      </p>
      {tab.reading.kind === 'read' && (
        <Switches report={tab.reading.report} setSwitch={tab.setSwitch} />
      )}
    </>
  )
}
