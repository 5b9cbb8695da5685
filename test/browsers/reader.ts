import type { Page } from 'puppeteer-core'
import { readMarks } from './marks.ts'
import { until } from './until.ts'
import { wording } from './wording.ts'

/** The passages that are marked on a page, sure ones and then possible ones. */
export async function marked(page: Page): Promise<readonly string[]> {
  const { match, possible } = await readMarks(page)
  return [...match, ...possible]
}

/** Waits until a page shows as many marks as are expected, and reads them. */
export function marksOf(page: Page, count: number): Promise<readonly string[]> {
  return until(
    `the page shows ${count} marks`,
    () => marked(page),
    (marks) => marks.length === count,
  )
}

/** Waits until a text can be read on a page, and gives back all that can be read. */
export function untilReads(page: Page, text: string): Promise<string> {
  return until(
    `“${text}” can be read`,
    () => page.evaluate(() => document.body.innerText),
    (all) => all.includes(text),
  )
}

/** What stands in the headline's place until there is something to say. */
const unsettled = ['', wording('loading'), wording('headlineChecking')]

/** The headline in sight in the popup, once the page has been checked. */
export function headlineOf(popup: Page): Promise<string> {
  return until(
    'the popup has a headline',
    () =>
      popup.evaluate(() => {
        const headlines = [...document.querySelectorAll('h1')]
        return headlines.find((headline) => headline.checkVisibility())?.innerText ?? ''
      }),
    (headline) => !unsettled.includes(headline),
  )
}

/** Presses what has this role and name, as soon as it is there and can be pressed. */
export async function press(page: Page, role: string, name: string): Promise<void> {
  await click(page, `::-p-aria([role="${role}"][name="${name}"])`)
}

/** Selects the card of a case in the popup, to select within it. */
const cardOf = (title: string): string => `::-p-aria([role="article"][name="${title}"])`

/** Opens a fold of the card of a case. */
export async function unfold(popup: Page, title: string, fold: string): Promise<void> {
  await click(popup, `${cardOf(title)} summary ::-p-text(${fold})`)
}

/** Opens a case that stands in the unfolded list of related cases on a card. */
export async function openRelated(popup: Page, title: string, related: string): Promise<void> {
  await click(popup, `${cardOf(title)} li ::-p-text(${related})`)
}

/** Shows a passage of a card on the page. */
export async function showOnPage(popup: Page, title: string): Promise<void> {
  await click(popup, `${cardOf(title)} ::-p-text(${wording('showOnPage')})`)
}

/**
 * Scrolls an element to the middle and clicks it, as soon as it is there: puppeteer alone clicks
 * where it first comes into sight, which may be behind the switches at the popup's lower edge.
 */
async function click(page: Page, selector: string): Promise<void> {
  const element = page.locator(selector)
  const handle = await element.waitHandle()
  await handle.evaluate((node) => {
    if (node instanceof Element) node.scrollIntoView({ block: 'center', behavior: 'instant' })
  })
  await element.click()
}
