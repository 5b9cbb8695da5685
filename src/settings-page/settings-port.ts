import { browser } from 'wxt/browser'
import { saveFile } from '../download/index.ts'
import {
  onHiddenChange,
  onSettingsChange,
  readHidden,
  readSettings,
  settingsFrom,
  storedFrom,
  updateHidden,
  updateSettings,
} from '../settings/index.ts'
import type { SettingsPort, Shortcut } from '../ui/index.ts'

/** Settings are a kilobyte; a file of another kind is not even read. */
const longestFile = 1_000_000

const saveJson = (name: string, value: unknown): void =>
  saveFile(name, [`${JSON.stringify(value, null, 2)}\n`], 'application/json')

async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll()
  return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }))
}

/**
 * Reads the settings of a file.
 * @throws Error that says what in it is not as it should be
 */
async function settingsOf(file: File) {
  if (file.size > longestFile) throw new Error(`${file.name}: too large for settings`)
  let parsed: unknown
  try {
    parsed = JSON.parse(await file.text())
  } catch {
    throw new Error(`${file.name}: this is not JSON`)
  }
  const { settings, trouble } = settingsFrom(parsed)
  if (trouble !== null) throw new Error(`${file.name}: ${trouble}`)
  return settings
}

/** The settings as the options page keeps them, until the signal aborts. */
export function settingsPort(signal: AbortSignal): SettingsPort {
  return {
    async read() {
      const [settings, hidden, known] = await Promise.all([
        readSettings(),
        readHidden(),
        shortcuts(),
      ])
      return { settings, hidden: hidden.passages, shortcuts: known }
    },
    change: async (change) => void (await updateSettings(change)),
    showAgain: (passage) => updateHidden((hidden) => hidden.without(passage)),
    onChange(listener, own) {
      const until = AbortSignal.any([signal, own])
      onSettingsChange(listener, until)
      onHiddenChange(listener, until)
    },
    saveSettings: async () =>
      saveJson('disproof-settings.json', storedFrom(await readSettings(), null)),
    async loadSettings(file) {
      const settings = await settingsOf(file)
      await updateSettings(() => settings)
    },
    saveHidden: async () => saveJson('disproof-hidden.json', (await readHidden()).passages),
  }
}
