import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browser-name.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { BrowserUnderTest, LaunchOptions } from './under-test.ts'

const output: Readonly<Record<BrowserName, string>> = {
  chromium: '../../.output/chrome-mv3',
  firefox: '../../.output/firefox-mv3',
}

/** Where `wxt build` leaves the extension for a browser. */
export const builtExtension = (name: BrowserName): string =>
  fileURLToPath(new URL(output[name], import.meta.url))

/** Starts a browser with the extension, the built one unless told otherwise. */
export function launchBrowser(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { readonly extension?: string } = {},
): Promise<BrowserUnderTest> {
  const complete = { extension: builtExtension(name), ...options }
  return name === 'chromium' ? launchChromium(complete) : launchFirefox(complete)
}
