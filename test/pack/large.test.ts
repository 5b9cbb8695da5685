import { describe, expect, it } from 'vitest'
import { type Case, readCollection } from '../../src/cases/index.ts'
import { openMeaning } from '../../src/cli/open-meaning.ts'
import { openModels } from '../../src/cli/open-models.ts'
import { createMatcher } from '../../src/match/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import { aCase } from './generated-cases.ts'
import { casesIn, packOf } from './opened.ts'

const subjects = ['frogs', 'toads', 'newts', 'herons', 'storks', 'otters', 'beavers', 'perches']
const deeds = ['bought', 'flooded', 'inherited', 'painted', 'poisoned', 'sold', 'stole', 'drained']

/** A title for every number, in which the number is spelt by its words. */
function title(number: number): string {
  const digits = number.toString(8).padStart(5, '0').split('').map(Number)
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = digits
  return `Secret ${subjects[a]} ${deeds[b]} every ${subjects[c]} pond${d} near castle${e}${a} for number${number}`
}

const meaning = await openMeaning()
const models = await openModels()
const titles = Array.from({ length: 10_000 }, (_, number) => title(number))

describe('ten thousand titles', () => {
  it('compile, open, and each is found by its words', () => {
    const cases: Case[] = titles.map((each, number) => aCase({ id: `case-${number}`, title: each }))
    const pack = packOf(cases)
    expect(pack.header).toMatchObject({ cases: 10_000, claims: 10_000 })
    expect(pack.index.claimsWith('secret')).toHaveLength(10_000)
    const matcher = createMatcher([{ id: 'large', pack }], meaning, models)
    for (const number of [0, 1, 4_711, 9_999]) {
      const found = matcher.match(`${titles[number]}. The weather stays dry.`)
      expect(found.map(({ caseId }) => caseId)).toContain(`case-${number}`)
    }
  })

  it('are read from JSON Lines, though they have no summary', () => {
    const text = titles.map((each) => JSON.stringify({ title: each })).join('\n')
    const { cases } = readCollection([{ name: 'titles.jsonl', text, annotations: null }])
    expect(cases).toHaveLength(10_000)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(10_000)
    expect(casesIn(compilePack(cases).bytes)).toEqual(cases)
  })
})
