import { useEffect, useMemo } from 'preact/hooks'
import { Trail } from '../case/trail.tsx'
import { useCaseTrail } from '../case/use-case-trail.ts'
import type { CheckPort } from '../check-port.ts'
import { ActionsContext, caseActions } from '../frame/actions.ts'
import { Brand } from '../frame/brand.tsx'
import { useWording } from '../wording/context.ts'
import { CheckPassage } from './check-passage.tsx'

/** The page for one passage, and the cases that are opened from it. */
export function CheckPage({ port }: { port: CheckPort }) {
  const { text } = useWording()
  const trail = useCaseTrail(port)
  const actions = useMemo(() => caseActions(port, trail.open), [port, trail.open])
  useEffect(() => {
    document.title = `${text('checkTitle')} – ${text('extensionName')}`
  }, [text])
  return (
    <ActionsContext.Provider value={actions}>
      <Brand />
      <main tabIndex={-1}>
        <Trail trail={trail}>
          <CheckPassage port={port} />
        </Trail>
      </main>
    </ActionsContext.Provider>
  )
}
