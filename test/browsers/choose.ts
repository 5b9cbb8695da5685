import { defaultSettings, type Settings } from '../../src/settings/settings.ts'
import { storedFrom } from '../../src/settings/stored.ts'
import type { BrowserUnderTest } from './under-test.ts'

/** Chooses in the settings, as if on another of the user's devices. */
export function choose(browser: BrowserUnderTest, chosen: Partial<Settings>): Promise<void> {
  return browser.inExtension(
    async (api, settings) => {
      await api.storage.sync.set({ settings })
    },
    storedFrom({ ...defaultSettings, ...chosen }, null),
  )
}
