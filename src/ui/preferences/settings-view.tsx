import { useState } from 'preact/hooks'
import type { Settings } from '../../settings/index.ts'
import { reasonOf } from '../reason.ts'
import type { SettingsPort, SettingsState } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'
import { HiddenPassages } from './hidden-passages.tsx'
import { KeepSettings } from './keep-settings.tsx'
import { Languages } from './languages.tsx'
import { Look } from './look.tsx'
import { Sensitivities } from './sensitivities.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { Sites } from './sites.tsx'
import { useSettings } from './use-settings.ts'
import { When } from './when.tsx'

/** What a part of the settings shows, and how it changes them. */
export interface PartProps {
  readonly settings: Settings
  readonly change: (change: Partial<Settings>) => void
}

/** Everything that can be chosen. What is chosen holds at once; there is nothing to save. */
export function SettingsView({ port }: { port: SettingsPort }) {
  const { text } = useWording()
  const reading = useSettings(port)
  return (
    <>
      <h1>{text('settingsTitle')}</h1>
      {reading.kind === 'waiting' && <p class="waiting">{text('loading')}</p>}
      {reading.kind === 'unread' && <p role="alert">{text('settingsFailed', reading.reason)}</p>}
      {reading.kind === 'read' && <Parts port={port} state={reading.state} />}
    </>
  )
}

function Parts({ port, state }: { port: SettingsPort; state: SettingsState }) {
  const { text } = useWording()
  const [failure, setFailure] = useState<string | null>(null)
  const { settings, hidden, shortcuts } = state
  const attempt = (work: Promise<void>) => {
    work.then(
      () => setFailure(null),
      (error) => setFailure(reasonOf(error)),
    )
  }
  const change = (chosen: Partial<Settings>) =>
    attempt(port.change((before) => ({ ...before, ...chosen })))
  return (
    <>
      <p role="status" class="problem">
        {failure !== null && text('settingsFailed', failure)}
      </p>
      <When settings={settings} change={change} />
      <Sensitivities settings={settings} change={change} />
      <Look settings={settings} change={change} />
      <Languages settings={settings} change={change} />
      <Sites settings={settings} change={change} />
      <HiddenPassages
        passages={hidden}
        showAgain={(passage) => attempt(port.showAgain(passage))}
        save={() => attempt(port.saveHidden())}
      />
      <Shortcuts shortcuts={shortcuts} />
      <KeepSettings port={port} change={change} />
    </>
  )
}
