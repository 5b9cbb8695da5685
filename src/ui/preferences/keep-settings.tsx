import { useRef, useState } from 'preact/hooks'
import { defaultSettings, type Settings } from '../../settings/index.ts'
import { reasonOf } from '../reason.ts'
import type { SettingsPort } from '../settings-port.ts'
import { useWording } from '../wording/context.ts'

interface KeepSettingsProps {
  readonly port: SettingsPort
  readonly change: (change: Partial<Settings>) => void
}

/** Settings to and from a file, and back to how they were at first. */
export function KeepSettings({ port, change }: KeepSettingsProps) {
  const { text } = useWording()
  const [said, setSaid] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const load = async ({ currentTarget: { files } }: { currentTarget: HTMLInputElement }) => {
    const file = files?.[0]
    if (file === undefined) return
    try {
      await port.loadSettings(file)
      setSaid(text('settingsLoaded'))
    } catch (error) {
      setSaid(text('settingsRefused', reasonOf(error)))
    }
    // The same file can be chosen again.
    if (field.current) field.current.value = ''
  }
  const save = () =>
    port.saveSettings().catch((error) => setSaid(text('settingsFailed', reasonOf(error))))
  const reset = () => {
    change(defaultSettings)
    setSaid(text('settingsReset'))
  }
  return (
    <section class="card part">
      <h2>{text('settingsKeep')}</h2>
      <p class="quiet">{text('explainKeep')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={save}>
          {text('saveSettings')}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {text('loadSettings')}
        </button>
        <button type="button" class="link" onClick={reset}>
          {text('resetSettings')}
        </button>
      </p>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        class="unseen"
        tabIndex={-1}
        aria-label={text('loadSettings')}
        onChange={load}
      />
      <p role="status">{said}</p>
    </section>
  )
}
