import { statSync } from 'node:fs'
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
})
