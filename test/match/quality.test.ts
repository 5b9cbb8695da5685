import { describe, expect, it } from 'vitest'
import { denied, factual, quoted, refuting, reporting } from './passages.ts'
import { caseId, cases, found, matcher } from './seeds-matcher.ts'

/** Every contiguous run of two thirds of a title's words, rounded up. */
function twoThirds(title: string): string[] {
  const words = title.split(' ')
  const length = Math.ceil((words.length * 2) / 3)
  return Array.from({ length: words.length - length + 1 }, (_, from) =>
    words.slice(from, from + length).join(' '),
  )
}

const windows = cases.flatMap(({ id, title }) => twoThirds(title).map((text) => ({ id, text })))

describe('the passages', () => {
  it('are many for each of the ten cases', () => {
    const count = (rows: readonly object[], key: string) =>
      rows.filter((row) => Object.values(row).includes(key)).length
    for (const key of new Set(quoted.map((row) => row.case))) {
      expect(count(quoted, key)).toBeGreaterThanOrEqual(10)
      expect(count(factual, key)).toBeGreaterThanOrEqual(10)
      expect(count(denied, key)).toBeGreaterThanOrEqual(8)
    }
    expect(new Set(quoted.map((row) => row.case)).size).toBe(10)
  })
})

describe('a page that carries a claim', () => {
  it.each(quoted)('$case, $kind, is found: $text', ({ case: key, text }) => {
    expect(matcher.match(text).map((match) => match.caseId)).toContain(caseId(key))
  })

  it.each(windows)('is found by two thirds of a title: $text', ({ id, text }) => {
    expect(matcher.match(text).map((match) => match.caseId)).toContain(id)
  })

  it.each(cases)('is surely found by a whole title: $title', ({ id, title }) => {
    const surely = matcher.match(`${title}.`).filter(({ tier }) => tier === 'match')
    expect(surely.map((match) => match.caseId)).toContain(id)
  })
})

describe('a page that carries no claim', () => {
  it.each(factual)('is not marked ($about): $text', ({ text }) => {
    expect(found(text)).toEqual([])
  })

  it.each(refuting)('but refutes one is not marked ($about): $text', ({ text }) => {
    expect(found(text)).toEqual([])
  })

  it('is not marked where all factual passages stand on it together', () => {
    expect(found(factual.map(({ text }) => text).join('\n\n'))).toEqual([])
  })
})

describe('a page that reports a claim of others', () => {
  it.each(reporting)('is marked as possible at most ($about): $text', ({ text }) => {
    expect(found(text).filter((match) => match.startsWith('match'))).toEqual([])
  })
})

describe('a documented disproof', () => {
  it.each(cases.filter(({ disproof }) => disproof.length > 0))(
    'is not marked as the claim that it answers: $title',
    ({ id, disproof }) => {
      const own = matcher.match(disproof.join('\n\n')).filter((match) => match.caseId === id)
      expect(own.map(({ tier, quote }) => `${tier}: ${quote}`)).toEqual([])
    },
  )
})
