import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isCode, packedBytes } from '../bench/browser/sizes.ts'

/**
 * Most bytes, minified, that each script may have with all that it imports: what every page, and
 * every wake-up of the background, has to load. About a tenth above what they had when the budget
 * was set. A fifth of the background is the names by which people and countries are known, a seventh the
 * stemmers of six languages.
 */
const budgets = [
  ['content-scripts/content.js', 38_500],
  ['background.js', 430_000],
] as const

/** All code together, packed; what we wanted before there were card, panel and settings is 150,000. */
const codeBudget = 225_000
/** Bytes that the whole extension may have when it is packed, so that stores and readers take it. */
const packedBudget = 3_600_000
/** What reading other languages takes, packed. */
const languagesBudget = 1_500_000

/** A script and all that it imports, directly or not, by their paths. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen
  seen.add(script)
  const imports = readFileSync(script, 'utf8').matchAll(/\b(?:from|import)"(\.[^"]+\.js)"/gu)
  for (const [, path = ''] of imports) withImports(join(dirname(script), path), seen)
  return seen
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  it.each(budgets)('keeps %s within its budget', (script, budget) => {
    const file = fileURLToPath(new URL(`../../.output/${build}/${script}`, import.meta.url))
    const sizes = [...withImports(file)].map((each) => statSync(each).size)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(budget)
  })

  it('is small when it is packed, with its words and its cases', () => {
    const folder = fileURLToPath(new URL(`../../.output/${build}/`, import.meta.url))
    const parts = ['background.js', 'words.bin', 'lexicon.json', 'models.json', 'cases.pack']
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(parts))
    expect(packedBytes(folder, () => true)).toBeLessThan(packedBudget)
    expect(packedBytes(folder, isCode)).toBeLessThan(codeBudget)
    const languages = packedBytes(join(folder, 'languages'), () => true)
    expect(languages).toBeGreaterThan(500_000)
    expect(languages).toBeLessThan(languagesBudget)
  })

  it('has no style sheet with a data: address, which the extension’s own policy refuses', () => {
    const folder = fileURLToPath(new URL(`../../.output/${build}/assets/`, import.meta.url))
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
    expect(sheets).not.toEqual([])
    for (const sheet of sheets)
      expect(readFileSync(join(folder, sheet), 'utf8')).not.toContain('data:')
  })
})
