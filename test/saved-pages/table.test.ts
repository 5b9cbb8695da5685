import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Measured } from './measure.ts'
import { holds, type SavedPagesRun, tableOf } from './table.ts'

const kept: SavedPagesRun = JSON.parse(readFileSync('test/saved-pages.json', 'utf8'))

const figures = {
  pages: 4,
  marked: 3,
  'marked, unchanged': 3,
  unchanged: 4,
  cards: 2,
  'cards, unchanged': 2,
  'with an error of ours': 0,
}
const deviations = [
  { page: 'one', what: 'no mark: it is hidden' },
  { page: 'two', what: 'no mark: it is hidden' },
]
const measured: Measured = { version: 'Browser 1', figures, deviations }
const run = (changed: Record<string, number> = {}): SavedPagesRun => ({
  machine: 'a machine',
  browsers: { firefox: { ...measured, figures: { ...figures, ...changed } } },
})

describe('the table of the saved pages', () => {
  it('says of how many pages a figure is, and leaves out what a browser does not tell', () => {
    const table = tableOf(run())
    expect(table).toContain('| the added paragraph is marked | 3 of 4 |')
    expect(table).toMatch(/median, ms \| – \|/u)
  })

  it('names the pages that deviate in one way in one line', () => {
    expect(tableOf(run())).toContain('- Browser 1, no mark: it is hidden: one, two\n')
  })

  it('is in the documentation as the figures that are kept give it', () => {
    expect(readFileSync('docs/saved-pages.md', 'utf8')).toContain(tableOf(kept))
    expect(tableOf(kept)).not.toContain('NaN')
  })
})

describe('what is promised of pages', () => {
  it('holds where all were looked at and none was changed', () => {
    expect(holds(run(), 4)).toBe(true)
  })

  it.each([
    { pages: 3, unchanged: 3 },
    { unchanged: 3 },
    { 'cards, unchanged': 1 },
    { 'with an error of ours': 1 },
    { marked: 0, 'marked, unchanged': 0, cards: 0, 'cards, unchanged': 0 },
  ])('does not hold with %o', (changed) => {
    expect(holds(run(changed), 4)).toBe(false)
  })
})
