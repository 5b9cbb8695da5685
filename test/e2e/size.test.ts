import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/**
 * Most bytes, minified, that each script may have: what every page, and every wake-up of the
 * background, has to load. About a tenth above what they had when the budget was set.
 */
const budgets = [
  ['content-scripts/content.js', 33_000],
  ['background.js', 103_000],
] as const

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  it.each(budgets)('keeps %s within its budget', (script, budget) => {
    const file = fileURLToPath(new URL(`../../.output/${build}/${script}`, import.meta.url))
    expect(statSync(file).size).toBeLessThanOrEqual(budget)
  })

  it('has no style sheet with a data: address, which the extension’s own policy refuses', () => {
    const folder = fileURLToPath(new URL(`../../.output/${build}/assets/`, import.meta.url))
    const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'))
    expect(sheets).not.toEqual([])
    for (const sheet of sheets)
      expect(readFileSync(join(folder, sheet), 'utf8')).not.toContain('data:')
  })
})
