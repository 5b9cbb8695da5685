import { browser } from 'wxt/browser'

/** Browsers stop a background that has done nothing for 30 seconds. */
const sign = 20_000

/**
 * Keeps the background from being stopped while some work lasts: what keeps it awake are questions
 * to the browser, not what it computes (Chrome's documentation of extension service workers; Firefox
 * goes by them too: both kept it through an update of 90 seconds).
 */
export async function keptAwake(work: Promise<void>): Promise<void> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), sign)
  try {
    await work
  } finally {
    clearInterval(timer)
  }
}
