import * as v from 'valibot'
import { defaultSettings, type Settings, settingsSchema } from './settings.ts'

/** The form in which settings are stored. Add a step to `steps` when it changes. */
export const settingsVersion = 2

/** Settings as they are stored and exported. */
export type StoredSettings = Settings & { readonly version: number }

type Stored = Readonly<Record<string, unknown>>

const { checking, sensitivity, languages, look } = defaultSettings

/** How settings of each version become those of the next: `steps[0]` reads version 1. */
const steps: readonly ((before: Stored) => Stored)[] = [
  // The first version had the switches alone, and no number.
  (before) => ({ checking, sensitivity, languages, look, ...before, version: 2 }),
]

/** Settings that were read, and the first thing about them that could not be. */
export interface ReadSettings {
  readonly settings: Settings
  /** Null where all could be read. */
  readonly trouble: string | null
}

/**
 * Reads settings of any version. A field that cannot be read, and no other, has its default: one that
 * a later version writes in another way costs only itself.
 */
export function settingsFrom(stored: unknown): ReadSettings {
  if (!isStored(stored)) return { settings: defaultSettings, trouble: 'these are no settings' }
  let now = stored
  for (let version = versionOf(now); version < settingsVersion; version += 1) {
    now = steps[version - 1]?.(now) ?? now
  }
  const whole = v.safeParse(settingsSchema, now)
  if (whole.success) return { settings: whole.output, trouble: null }
  const [issue] = whole.issues
  const trouble = `${v.getDotPath(issue) ?? 'settings'}: ${issue.message}`
  const fields = Object.entries(settingsSchema.entries).filter(([key, schema]) =>
    v.is(schema, now[key]),
  )
  const readable = Object.fromEntries(fields.map(([key]) => [key, now[key]]))
  return { settings: { ...defaultSettings, ...readable }, trouble }
}

/** What is stored for some settings; fields of `before` that this version does not know stay. */
export function storedFrom(settings: Settings, before: unknown): StoredSettings {
  const others = isStored(before) ? before : {}
  const version = Math.max(settingsVersion, isStored(before) ? versionOf(before) : 0)
  return { ...others, ...settings, version }
}

function isStored(stored: unknown): stored is Stored {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored)
}

function versionOf({ version }: Stored): number {
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1
}
