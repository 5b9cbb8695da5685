import type { Page } from 'puppeteer-core'
import { type Card, cardOn, pointAt } from '../browsers/card.ts'
import { marked } from '../browsers/reader.ts'
import type { BrowserUnderTest } from '../browsers/under-test.ts'
import { until } from '../browsers/until.ts'
import { checkedRecord } from './record.ts'
import { differenceOf, snapshotOf } from './snapshot.ts'
import { added, type Stage } from './stage.ts'
import { whyUnmarked, whyUnreached } from './unmarked.ts'

/** How the card of a mark was opened. */
type Opened = 'pointer' | 'keyboard'

/** What one page showed while it was checked, marked and asked for a card. */
export interface Visit {
  /** What differs from the page without us, once it is marked; null where nothing does. */
  readonly changed: string | null
  /** The same after a card has come and gone. */
  readonly changedByCard: string | null
  /** Null where the added paragraph is marked; else why it is not. */
  readonly unmarked: string | null
  /** Marks on what the page itself says. */
  readonly ownMarks: number
  /** Null where no card could be opened. */
  readonly card: Opened | null
  /** Why pointing at the mark opened none; null where it did. */
  readonly unreached: string | null
}

/** Milliseconds within which a mark is drawn on a page that has been checked. */
const untilMarked = 2_000
/** Milliseconds within which a card opens at which one points; it comes when the pointer has rested. */
const untilOpen = 3_000

const isOnAdded = (mark: string): boolean => mark !== '' && added.includes(mark)

/** Waits until the page that is shown is checked and, where it comes, until the mark is there. */
export async function settled({ browser, page }: Stage): Promise<void> {
  await checkedRecord(browser, page)
  await until(
    'the added paragraph is marked',
    () => marked(page),
    (marks) => marks.some(isOnAdded),
    untilMarked,
  ).catch(() => null)
}

/** Looks at a page that has settled, beside what it is without the extension. */
export async function visit({ browser, page }: Stage, before: string): Promise<Visit> {
  const changed = differenceOf(before, await snapshotOf(page))
  const marks = await marked(page)
  const onAdded = marks.find(isOnAdded)
  const record = await checkedRecord(browser, page)
  const unmarked = onAdded === undefined ? await whyUnmarked(page, record, added) : null
  const told = { changed, unmarked, ownMarks: marks.filter((mark) => !isOnAdded(mark)).length }
  if (marks.length === 0) return { ...told, changedByCard: null, card: null, unreached: null }
  const opened = await openAndClose(browser, page, onAdded ?? marks[0] ?? '')
  return { ...told, ...opened, changedByCard: differenceOf(before, await snapshotOf(page)) }
}

/** Opens the card of a mark by pointing; where something lies over the words, from the keyboard. */
async function openAndClose(
  browser: BrowserUnderTest,
  page: Page,
  words: string,
): Promise<Pick<Visit, 'card' | 'unreached'>> {
  const card = cardOn(browser, page)
  let unreached: string | null = null
  try {
    const point = () => pointAt(page, card, words, untilOpen)
    // A page may move away under the pointer when it is scrolled to its end and its pictures fail.
    await point().catch(point)
  } catch {
    unreached = await whyUnreached(page, added)
    if (!(await walkedTo(browser, page, card))) return { card: null, unreached }
  }
  // A pointer that has moved a moment ago may open the card once more after it was closed.
  const close = async () => {
    await page.keyboard.press('Escape')
    return card.text()
  }
  await until('the card is gone', close, (text) => text === null)
  return { card: unreached === null ? 'pointer' : 'keyboard', unreached }
}

async function walkedTo(browser: BrowserUnderTest, page: Page, card: Card): Promise<boolean> {
  await browser.inExtension(async (api, tabId) => {
    const content = { direction: 'next' }
    await api.tabs.sendMessage(tabId, { type: 'walk-marks', content })
  }, browser.tabId(page))
  return until('the card is open', card.text, Boolean, untilOpen).then(
    () => true,
    () => false,
  )
}
