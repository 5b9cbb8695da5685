import type { Browser } from 'puppeteer-core'

/** Does what follows a launch; where that throws, no browser is left running. */
export async function closedOnFailure<Result>(
  browser: Browser,
  prepare: () => Promise<Result>,
): Promise<Result> {
  try {
    return await prepare()
  } catch (error) {
    await browser.close()
    throw error
  }
}
