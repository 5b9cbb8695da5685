import { describe, expect, it } from 'vitest'
import { findersOf } from '../../src/match/candidates.ts'
import { ranker, rankingNames, rankingRows } from '../../src/match/ranker.ts'
import { claimsIn, packOf } from '../pack/opened.ts'
import { meaning } from './small-meaning.ts'
import { claimAt, finders, smallPack } from './small-pack.ts'

const rows = rankingRows(smallPack, meaning, claimAt, () => finders)
const rowsOf = (text: string) =>
  rows(text).map((row) => ({
    case: smallPack.ids.at(row.case),
    get: (name: string) => row.features[rankingNames.indexOf(name)] ?? Number.NaN,
  }))

describe('the rows of a ranking', () => {
  const found = rowsOf('Green frogs rule the senate')

  it('have a figure for every name, each once', () => {
    expect(new Set(rankingNames).size).toBe(rankingNames.length)
    for (const { features } of rows('Green frogs rule the senate')) {
      expect(features).toHaveLength(rankingNames.length)
      expect([...features].every(Number.isFinite)).toBe(true)
    }
  })

  it('hold every claim of each case that is near', () => {
    const claims = claimsIn(smallPack).filter((claim) => claim.case === 0)
    expect(found.filter((row) => row.case === 'frogs')).toHaveLength(claims.length)
    expect(rows('Green frogs rule the senate').length).toBeLessThanOrEqual(smallPack.claims.length)
  })

  it('know their case’s place and share in the list', () => {
    for (const row of found.filter((one) => one.case === 'frogs')) {
      expect(row.get('lexicalRank')).toBe(0)
      expect(row.get('lexicalShare')).toBe(1)
      expect(row.get('softShare')).toBe(1)
    }
    for (const row of found.filter((one) => one.case !== 'frogs')) {
      expect(row.get('lexicalRank')).toBeGreaterThan(0)
      expect(row.get('lexicalShare')).toBeLessThan(1)
    }
  })

  it('know how long a claim is beside the text', () => {
    const [title] = found.filter((row) => row.case === 'frogs')
    expect(title?.get('lengthRatio')).toBeCloseTo(6 / 4)
  })

  it('are finite for a text that says nothing', () => {
    for (const { features } of rows('')) expect([...features].every(Number.isFinite)).toBe(true)
  })

  it('are none in a pack without cases', () => {
    const empty = packOf([])
    const none = rankingRows(
      empty,
      meaning,
      () => undefined,
      () => findersOf(empty, meaning),
    )
    expect(none('frogs')).toEqual([])
  })
})

describe('a ranking', () => {
  const rank = ranker(smallPack, rows)

  it('has each case once, best first, and no more than asked for', () => {
    const all = rank('Green frogs and brown toads of the senate of Utopia', 9)
    expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(all.length)
    const scores = all.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect(rank('Green frogs and brown toads of the senate of Utopia', 1)).toEqual(all.slice(0, 1))
    expect(rank('Green frogs', 0)).toEqual([])
  })
})
