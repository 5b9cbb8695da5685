import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'
import { defaultSettings, type Settings, settingsSchema } from './settings.ts'

const stored = storage.defineItem<unknown>('local:settings', { version: 1 })
/** Settings that could not be read are put here before they are written over. */
const setAside = storage.defineItem<unknown>('local:settingsSetAside')

/** The user's settings; the defaults where none are stored or what is stored cannot be read. */
export async function readSettings(): Promise<Settings> {
  const parsed = v.safeParse(settingsSchema, await stored.getValue())
  return parsed.success ? parsed.output : defaultSettings
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Changes the settings and gives them as they were and as they are. Changes are made one after the
 * other, so that of two at once none is lost.
 */
export function updateSettings(
  change: (before: Settings) => Settings,
): Promise<{ readonly before: Settings; readonly after: Settings }> {
  const changed = turn.then(async () => {
    const before = await readSettings()
    const after = change(before)
    await writeSettings(after)
    return { before, after }
  })
  turn = changed.catch(() => undefined)
  return changed
}

/** Writes settings. What was there and cannot be read is kept aside, not lost. */
export async function writeSettings(settings: Settings): Promise<void> {
  const before = await stored.getValue()
  if (before !== null && !v.is(settingsSchema, before)) await setAside.setValue(before)
  await stored.setValue(settings)
}
