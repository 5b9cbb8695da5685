import type { Page } from 'puppeteer-core'
import type { TabRecord } from '../../src/background/tab-record.ts'

/** What keeps a paragraph of the page from being seen, as the page is drawn; null where nothing does. */
function whatHides(page: Page, words: string): Promise<string | null> {
  return page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].findLast(
      ({ textContent }) => textContent === words,
    )
    if (paragraph === undefined) return 'the page takes what is added at its end for something else'
    let reason: string | null = null
    for (let at: Element | null = paragraph; at !== null; at = at.parentElement) {
      const { display, visibility, contentVisibility } = getComputedStyle(at)
      if (display === 'none') reason = `the page hides it: its <${at.localName}> has no box`
      else if (visibility !== 'visible' && at === paragraph)
        reason = `the page hides it: it is ${visibility}`
      else if (contentVisibility === 'hidden') reason = `the page hides its <${at.localName}>`
      else if (!['p', 'div', 'body', 'html', 'main', 'section', 'article'].includes(at.localName))
        reason ??= `it stands in a <${at.localName}>`
    }
    return reason
  }, words)
}

/** Why a paragraph that repeats a claim is not marked on a page that was checked. */
export async function whyUnmarked(page: Page, record: TabRecord, words: string): Promise<string> {
  if (record.state !== 'checked') return `the page is ${record.state}: ${record.reason}`
  const match = record.matches.find(({ match }) => words.includes(match.quote))?.match
  if (match !== undefined && record.isFactCheck)
    return 'the page says of itself that it checks claims, so that what it quotes is listed and not marked'
  if (match !== undefined) return `found, but taken for what ${match.stance}, ${match.tier}`
  return (await whatHides(page, words)) ?? 'not found'
}

/** Why one cannot point at a paragraph of the page that has been scrolled to. */
export function whyUnreached(page: Page, words: string): Promise<string> {
  return page.evaluate((words) => {
    const text = [...document.querySelectorAll('p')].findLast(
      ({ textContent }) => textContent === words,
    )?.firstChild
    const range = document.createRange()
    if (text) range.selectNodeContents(text)
    const [box] = range.getClientRects()
    if (box === undefined || box.width === 0) return 'the words take no room on the page'
    const [x, y] = [box.x + 12, box.y + box.height / 2]
    const top = document.elementFromPoint(x, y)
    if (top === null) return 'the page cannot be scrolled to the words'
    if (top.contains(text ?? null)) return 'the words moved while one pointed at them'
    const { position, opacity } = getComputedStyle(top)
    const clear = opacity === '0' ? ', which cannot be seen' : ''
    return `a ${position} <${top.localName}> of the page lies over the words${clear}`
  }, words)
}
