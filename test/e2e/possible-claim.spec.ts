import { beforeEach, expect, it } from 'vitest'
import { readMarks } from '../browsers/marks.ts'
import { headlineOf, marksOf, untilReads } from '../browsers/reader.ts'
import { wording } from '../browsers/wording.ts'
import { addParagraph } from './add-paragraph.ts'
import { inEveryBrowser } from './in-every-browser.ts'
import { objections } from './objections.ts'

const partOfClaim =
  'On the steppe we are watching a US attempt to drag Russia into new trouble, with Kazakhstan as the bait.'
const reported =
  'A commentator said on the evening show that unrest in Kazakhstan is a conspiracy orchestrated from abroad.'

inEveryBrowser('a passage that may be a known claim', (world) => {
  beforeEach(() => world.choose({ sensitivity: 'everything' }))

  const pageWith = async (...paragraphs: string[]) => {
    const page = await world.visit('e2e/pages/factual.html')
    for (const text of paragraphs) await addParagraph(page, text)
    await marksOf(page, paragraphs.length)
    return page
  }

  it('is marked otherwise than a sure one, whether it has part of the words or reports them', async () => {
    const page = await pageWith(partOfClaim, reported)
    const marks = await readMarks(page)
    expect(marks.match).toEqual([])
    expect(marks.possible).toHaveLength(2)
    expect(partOfClaim).toContain(marks.possible[0])
    expect(reported).toContain(marks.possible[1])
    await world.badgeIs(page, '2')
  })

  it('is called possible in the popup, which asks to read both', async () => {
    const popup = await world.popupOf(await pageWith(partOfClaim))
    expect(await headlineOf(popup)).toBe(wording('headlinePossible_one', '1'))
    await untilReads(popup, wording('tierPossible'))
    expect(await objections(popup)).toEqual([])
  })
})
