import { useCallback, useEffect, useState } from 'preact/hooks'
import { reasonOf } from '../reason.ts'
import type { SettingsPort, SettingsState } from '../settings-port.ts'

export type SettingsReading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly state: SettingsState }
  | { readonly kind: 'unread'; readonly reason: string }

/** The settings as they stand, also while something else changes them. */
export function useSettings(port: SettingsPort): SettingsReading {
  const [reading, setReading] = useState<SettingsReading>({ kind: 'waiting' })
  const read = useCallback(
    () =>
      port.read().then(
        (state) => setReading({ kind: 'read', state }),
        (error) => setReading({ kind: 'unread', reason: reasonOf(error) }),
      ),
    [port],
  )
  useEffect(() => {
    const controller = new AbortController()
    port.onChange(() => void read(), controller.signal)
    void read()
    return () => controller.abort()
  }, [port, read])
  return reading
}
