import { storage } from 'wxt/utils/storage'
import { defaultSettings, type Settings } from './settings.ts'
import { settingsFrom, storedFrom } from './stored.ts'

const stored = storage.defineItem<unknown>('sync:settings')
/** Where the first version kept them, on this device alone. */
const storedBefore = storage.defineItem<unknown>('local:settings')
/** Settings that could not be read are put here before they are written over. */
const setAside = storage.defineItem<unknown>('local:settingsSetAside')

async function whatIsStored(): Promise<unknown> {
  const [now, before] = await Promise.all([stored.getValue(), storedBefore.getValue()])
  return now ?? before ?? null
}

/** The user's settings; defaults for what is not stored or cannot be read. */
export async function readSettings(): Promise<Settings> {
  const now = await whatIsStored()
  return now === null ? defaultSettings : settingsFrom(now).settings
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Changes the settings and gives them as they are then. Changes are made one after the other, so
 * that of two at once none is lost.
 */
export function updateSettings(change: (before: Settings) => Settings): Promise<Settings> {
  const changed = turn.then(async () => {
    const after = change(await readSettings())
    await writeSettings(after)
    return after
  })
  turn = changed.catch(() => undefined)
  return changed
}

/** Writes settings. What was there and cannot be read is kept aside, not lost. */
export async function writeSettings(settings: Settings): Promise<void> {
  const before = await whatIsStored()
  if (before !== null && settingsFrom(before).trouble !== null) await setAside.setValue(before)
  await stored.setValue(storedFrom(settings, before))
  await storedBefore.removeValue()
}

/**
 * Tells of every change of the settings, whoever makes it: a page of the extension, or another
 * device of the user. Ends with the signal.
 */
export function onSettingsChange(
  changed: (after: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  const read = (value: unknown) => (value === null ? defaultSettings : settingsFrom(value).settings)
  const stop = stored.watch((now, before) => changed(read(now), read(before)))
  signal.addEventListener('abort', stop, { once: true })
}
