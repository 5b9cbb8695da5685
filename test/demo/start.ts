import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../browsers/launch.ts'
import { serve } from '../browsers/serve.ts'
import { tool } from '../suite/tool.ts'
import { hasDisplay } from './display.ts'
import { report } from './report.ts'
import { takeScreenshots } from './screenshots.ts'

/**
 * `npm start`: builds the extension and opens the demonstration page with it. With a display the
 * browser stays until its window is closed; without one, or with `--screenshots DIR`, what was
 * flagged is printed and photographed, and the command ends.
 */
const defaultFolder = fileURLToPath(new URL('../../.output/demo', import.meta.url))

try {
  const { values } = parseArgs({ options: { screenshots: { type: 'string' } } })
  if ((await tool('wxt', 'build')) !== 0) throw new Error('The extension could not be built.')
  if (values.screenshots === undefined && hasDisplay()) await showInWindow()
  else await printAndPhotograph(values.screenshots)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function showInWindow(): Promise<void> {
  await using demo = await openDemo(true)
  // The empty first tab and the one that tests speak through are of no use to a person.
  const others = (await demo.page.browser().pages()).filter((page) => page !== demo.page)
  await Promise.all(others.map((page) => page.close()))
  say(`The demonstration page is open: ${demo.address}`)
  say('The button is in the toolbar, behind the puzzle piece until it is pinned.')
  say('Close the window to end.')
  await demo.browser.closed
}

async function printAndPhotograph(folder: string | undefined): Promise<void> {
  await using demo = await openDemo(false)
  for (const line of await report(demo.browser, demo.page)) say(line)
  const schemes = folder === undefined ? (['light'] as const) : (['light', 'dark'] as const)
  const { browser, page } = demo
  for (const file of await takeScreenshots(browser, page, folder ?? defaultFolder, schemes)) {
    say(`Screenshot: ${file}`)
  }
}

async function openDemo(visible: boolean) {
  const site = await serve(fileURLToPath(new URL('..', import.meta.url)))
  const browser = await launchBrowser('chromium', { visible })
  const address = site.url('demo/article.html')
  return {
    browser,
    address,
    page: await browser.open(address),
    async [Symbol.asyncDispose]() {
      await browser.close()
      await site.close()
    },
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
