import type { Page } from 'puppeteer-core'
import type { BrowserUnderTest } from './under-test.ts'
import { patience, until } from './until.ts'

/** How scripts of an extension see closed shadow roots in Chromium; in Firefox elements tell. */
declare const chrome: {
  readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null }
}

/** The card beside a mark, in the closed shadow root that the page itself cannot look into. */
export interface Card {
  /** What can be read on it; null where none is open. */
  readonly text: () => Promise<string | null>
  /** Its elements as they are drawn, for axe. */
  readonly html: () => Promise<string>
  /** Presses the button of this name. */
  readonly press: (name: string) => Promise<void>
  /** Where it stands in the window, in CSS pixels; null where none is open. */
  readonly box: () => Promise<{ x: number; y: number; width: number; height: number } | null>
}

/** The card on a page; only scripts of the extension can see it, in their own world. */
export function cardOn(browser: BrowserUnderTest, page: Page): Card {
  const look = async <Answer>(what: 'text' | 'html' | 'box' | 'press', name = '') => {
    const answer = await browser.inExtension(
      async (api, given) => {
        const [told] = await api.scripting.executeScript({
          target: { tabId: given.tabId },
          args: [given.what, given.name],
          func: (what: string, name: string) => {
            const host = document.querySelector('html > [popover]')
            if (!host) return null
            const root =
              'openOrClosedShadowRoot' in host
                ? (host.openOrClosedShadowRoot as ShadowRoot | null)
                : chrome.dom.openOrClosedShadowRoot(host)
            const card = root?.querySelector<HTMLElement>('.card')
            if (!root || !card) return null
            if (what === 'text') return card.innerText
            if (what === 'html') return root.innerHTML
            if (what === 'box') {
              const { x, y, width, height } = card.getBoundingClientRect()
              return { x, y, width, height }
            }
            const button = [...card.querySelectorAll('button')].find(
              (one) => one.innerText === name || one.getAttribute('aria-label') === name,
            )
            button?.click()
            return button !== undefined
          },
        })
        // Firefox tells an error beside the result, Chromium throws it.
        if (told?.error) throw new Error(String(told.error))
        return told?.result ?? null
      },
      { what, name, tabId: browser.tabId(page) },
    )
    return answer as Answer | null
  }
  return {
    text: () => look<string>('text'),
    html: async () => (await look<string>('html')) ?? '',
    press: async (name) =>
      void (await until(`“${name}” can be pressed`, () => look<boolean>('press', name))),
    box: () => look('box'),
  }
}

/**
 * Points at the beginning of the mark that holds some words, until its card is open; `longest` is how
 * many milliseconds that may take.
 */
export async function pointAt(
  page: Page,
  card: Card,
  words: string,
  longest = patience,
): Promise<string> {
  const place = await page.evaluate((sought) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const live = document.createRange()
        live.setStart(range.startContainer, range.startOffset)
        live.setEnd(range.endContainer, range.endOffset)
        if (!live.toString().includes(sought)) continue
        live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const [{ x, y, height } = { x: 0, y: 0, height: 0 }] = live.getClientRects()
        return { x: x + 12, y: y + height / 2 }
      }
    }
    return null
  }, words)
  if (place === null) throw new Error(`No mark holds “${words}”.`)
  await page.bringToFront()
  await page.mouse.move(place.x, place.y - 1)
  await page.mouse.move(place.x, place.y)
  return (await until('the card is open', card.text, Boolean, longest)) ?? ''
}
