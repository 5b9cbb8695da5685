import { describe, expect, it } from 'vitest'
import type { Match } from '../../src/match/index.ts'
import { countFlagged } from '../../src/quality/measures/flagged-texts.ts'

function aMatch(told: Partial<Match>): Match {
  return {
    list: 'ponds',
    caseId: 'frogs',
    title: 'Frogs rule',
    tier: 'match',
    stance: 'repeats',
    score: 0.9,
    quote: 'frogs rule',
    start: 0,
    end: 10,
    why: { claim: 'Frogs rule', pairs: [], missing: [], cues: [] },
    ...told,
  }
}

const set = { key: 'quiet', label: 'quiet texts', atMost: 0.1, tolerance: 0.01 }

describe('flags on texts that make no claims', () => {
  it('count once a text, sure ones apart, and those that say refutes or are right not at all', () => {
    const texts = [
      { file: 'sure', matches: [aMatch({}), aMatch({})], isAside: false },
      { file: 'possible', matches: [aMatch({ tier: 'possible' })], isAside: true },
      { file: 'refuted', matches: [aMatch({ stance: 'refutes' })], isAside: false },
      { file: 'right', matches: [aMatch({ title: 'Toads rule' })], isAside: false },
      { file: 'quiet', matches: [], isAside: true },
    ]
    const { figures, shown } = countFlagged(
      set,
      texts,
      (file, { title }) => file === 'right' && title === 'Toads rule',
    )
    expect(figures.map(({ key, all, aside }) => [key, all.value, aside?.value])).toEqual([
      ['quiet.match', 0.2, 0],
      ['quiet.flag', 0.4, 0.5],
      ['quiet.surest', 0, 0],
    ])
    expect(shown.map(({ where }) => where)).toEqual(['sure', 'sure', 'possible'])
  })
})
