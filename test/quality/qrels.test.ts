import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQrels } from '../../src/quality/qrels.ts'

describe('relevance lines', () => {
  it('gather the claims of each query, whatever ends the lines', () => {
    const qrels = readQrels('q.tsv', 'q1\tc1\t1\r\nq1\tc2\t1\n\nq2\tc1\t1\nq3\tc1\t0\n')
    expect([...qrels].map(([query, claims]) => [query, [...claims]])).toEqual([
      ['q1', ['c1', 'c2']],
      ['q2', ['c1']],
    ])
  })

  it.each([
    ['q1\tc1\t1\nq1 c1 1\n', 'q.tsv:2: is not "query-id TAB claim-id TAB 1"'],
    ['q1\tc1\n', 'q.tsv:1: is not "query-id TAB claim-id TAB 1"'],
    ['q1\t0\tc1\t1\n', 'q.tsv:1: is not "query-id TAB claim-id TAB 1"'],
    ['\n\nq1\tc1\tyes\n', 'q.tsv:3: the relevance "yes" is no number'],
  ])('that do not fit are named with their line: %j', (content, message) => {
    expect(() => readQrels('q.tsv', content)).toThrow(message)
  })

  it('keep every pair of ids, in any order', () => {
    const id = fc.stringMatching(/^[\w/:.-]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
        const qrels = readQrels('q', pairs.map((pair) => [...pair, '1'].join('\t')).join('\n'))
        for (const [query, claim] of pairs) expect(qrels.get(query)?.has(claim)).toBe(true)
        const count = [...qrels.values()].reduce((sum, claims) => sum + claims.size, 0)
        expect(count).toBe(new Set(pairs.map((pair) => pair.join('\t'))).size)
      }),
    )
  })
})
