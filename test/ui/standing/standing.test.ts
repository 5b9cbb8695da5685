import { describe, expect, test } from 'vitest'
import { leadAndOthers, sortedFindings, standingOf } from '../../../src/ui/standing/standing.ts'
import { findingOf } from '../written-finding.ts'
import type { WrittenMatch } from '../written-match.ts'

const repeats: WrittenMatch = { stance: 'repeats', page: 'It repeats.' }
const maybe: WrittenMatch = { stance: 'repeats', tier: 'possible', page: 'It may repeat.' }
const reports: WrittenMatch = { stance: 'reports', page: 'It reports.' }
const mayReport: WrittenMatch = { stance: 'reports', tier: 'possible', page: 'It may report.' }
const refutes: WrittenMatch = { stance: 'refutes', page: 'It refutes.' }
const mayRefute: WrittenMatch = { stance: 'refutes', tier: 'possible', page: 'It may refute.' }

test('findings are sorted by what readers are told of them, what merely comes near apart', () => {
  const [found, quoted, near, answered] = [
    findingOf('Found', repeats),
    findingOf('Quoted', reports),
    findingOf('Near', maybe),
    findingOf('Answered', refutes),
  ]
  const all = [near, answered, quoted, found]
  const strict = sortedFindings(all, { marksPossible: false })
  expect(strict).toEqual({ flagged: [quoted, found], refuted: [answered], near: [near] })
  const wide = sortedFindings(all, { marksPossible: true })
  expect(wide).toEqual({ flagged: [near, quoted, found], refuted: [answered], near: [] })
})

describe('a finding', () => {
  test.each([
    ['found', [refutes, mayReport, reports, maybe, repeats]],
    ['quoted', [refutes, mayReport, maybe, reports]],
    ['possible', [refutes, maybe]],
    ['possible', [mayReport]],
    ['refuted', [refutes, mayRefute]],
  ])('is %s by the gravest of its passages', (standing, passages) => {
    expect(standingOf(findingOf('A claim', ...passages))).toBe(standing)
  })

  test('is led by the first passage that makes it what it is, the others in their order', () => {
    const again = { ...repeats, page: 'It repeats again.' }
    const { lead, others } = leadAndOthers(findingOf('A claim', refutes, repeats, maybe, again))
    expect(lead?.match.quote).toBe('It repeats.')
    expect(others.map(({ match }) => match.quote)).toEqual([
      'It refutes.',
      'It may repeat.',
      'It repeats again.',
    ])
  })
})
