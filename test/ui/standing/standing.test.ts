import { describe, expect, test } from 'vitest'
import { leadAndOthers, standingOf } from '../../../src/ui/standing/standing.ts'
import { findingOf } from '../written-finding.ts'
import type { WrittenMatch } from '../written-match.ts'

const repeats: WrittenMatch = { stance: 'repeats', page: 'It repeats.' }
const maybe: WrittenMatch = { stance: 'repeats', tier: 'possible', page: 'It may repeat.' }
const reports: WrittenMatch = { stance: 'reports', page: 'It reports.' }
const mayReport: WrittenMatch = { stance: 'reports', tier: 'possible', page: 'It may report.' }
const refutes: WrittenMatch = { stance: 'refutes', page: 'It refutes.' }
const mayRefute: WrittenMatch = { stance: 'refutes', tier: 'possible', page: 'It may refute.' }

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
