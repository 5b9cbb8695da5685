import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { readMarks } from '../browsers/marks.ts'
import { headlineOf, marksOf, untilReads } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

/** The languages that the popup names, in its order. */
const namedLanguages = (popup: Page) =>
  popup.$$eval('[data-testid="passage-language"]', (all) =>
    all.map(({ textContent }) => (textContent ?? '').replace(/^\s*·\s*/u, '')),
  )

/** Where the first marked words begin and end, and the paragraph around them, in CSS pixels from the left. */
const firstMark = (page: Page) =>
  page.evaluate(() => {
    const [first] = [...CSS.highlights]
      .filter(([name]) => /^[a-z]{16}a$/u.test(name))
      .flatMap(([, highlight]) => [...highlight])
    if (first === undefined) return null
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(first.endContainer, first.endOffset)
    const words = range.getClientRects()[0]
    const paragraph = first.startContainer.parentElement?.getBoundingClientRect()
    if (words === undefined || paragraph === undefined) return null
    return {
      text: range.toString(),
      words: { left: words.left, right: words.right },
      paragraph: { left: paragraph.left, right: paragraph.right },
    }
  })

inEveryBrowser('a page in another language than the cases', (world) => {
  it('is marked where it makes a claim, not where somebody is reported to', async () => {
    const page = await world.visit('e2e/pages/russian.html')
    expect(await marksOf(page, 1)).toEqual([
      'Беспорядки в Казахстане — это попытка США втянуть Россию в новые конфликты',
    ])
    await world.badgeIs(page, '1')
  })

  it('is explained in the popup: the language, the passage, and the claim as the case has it', async () => {
    const page = await world.visit('e2e/pages/russian.html')
    const popup = await world.popupOf(page)
    expect(await headlineOf(popup)).toBe(wording('headlineFound_one', '1'))
    await untilReads(popup, claims.dragRussia.title)
    await untilReads(popup, wording('legendAkin'))
    const [language] = await namedLanguages(popup)
    expect(language).toBe('Russian')
    const emphasised = await popup.$$eval('.page-words mark', (all) =>
      all.map(({ textContent }) => textContent),
    )
    expect(emphasised).toEqual(
      expect.arrayContaining(['Беспорядки в Казахстане', 'попытка США втянуть Россию']),
    )
    expect(await popup.$eval('.page-words blockquote', ({ lang }) => lang)).toBe('ru')
    expect(await objections(popup)).toEqual([])
  })

  it('may have paragraphs in several, whatever its markup says of them', async () => {
    const page = await world.visit('e2e/pages/mixed-languages.html')
    const marks = await marksOf(page, 4)
    for (const words of ['Lithuania has nothing', 'Заворушення', 'Litwa nie ma', 'Kazajistán']) {
      expect(marks.filter((mark) => mark.includes(words))).toHaveLength(1)
    }
  })

  it('may be written from right to left', async () => {
    const page = await world.visit('e2e/pages/arabic.html')
    const { match } = await until(
      'two passages are marked',
      () => readMarks(page),
      (marks) => marks.match.length === 2,
    )
    expect(match.map((text) => text.normalize())).toEqual([
      expect.stringMatching(/^الاضطرابات في كازاخستان محاولة أمريكية لجر روسيا إلى صراعات جديدة$/u),
      expect.stringMatching(/ليتوانيا ما تتباهى به مقارنة بالعهد السوفييتي$/u),
    ])
    const mark = await firstMark(page)
    expect(mark?.text).toBe(match[0])
    // The sentence begins at the right, with words that make no claim.
    expect(mark?.words.right).toBeLessThan((mark?.paragraph.right ?? 0) - 50)
    expect(mark?.words.left).toBeGreaterThanOrEqual(mark?.paragraph.left ?? Infinity)
    const popup = await world.popupOf(page)
    await untilReads(popup, claims.lithuania.title)
    expect(await namedLanguages(popup)).toContain('Arabic')
    const direction = await popup.$eval(
      '.page-words blockquote',
      (quote) => getComputedStyle(quote).direction,
    )
    expect(direction).toBe('rtl')
  })
})

inEveryBrowser('a passage in another language that somebody asks about', (world) => {
  it('is shown beside the case that it repeats', async () => {
    const page = await world.page('check.html')
    const field = await page.waitForSelector('textarea')
    await field?.type(
      'Nepokoje v Kazachstánu jsou pokusem USA zatáhnout Rusko do nových konfliktů.',
    )
    await page.locator(`::-p-aria([role="button"][name="${wording('checkNow')}"])`).click()
    await untilReads(page, claims.dragRussia.title)
    expect(await namedLanguages(page)).toContain('Czech')
  })
})
