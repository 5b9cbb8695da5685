import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../src/cases/index.ts'
import { plainWords, slugOf } from '../../src/cases/slug.ts'

const isSlug = (text: string) => v.is(caseSchema.entries.id, text)

describe('a slug', () => {
  it.each([
    ['The ears of MI6', 'the-ears-of-mi6'],
    ['Russia’s border, Kazakhstan\'s "hotbed"', 'russias-border-kazakhstans-hotbed'],
    ['Überfluss in Łódź', 'uberfluss-in-łodz'],
    ['Мир и война', 'мир-и-воина'],
    ['コロナは嘘だ', 'コロナは嘘た'],
    ['?!', 'case'],
    ['', 'case'],
  ])('of %j is %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })

  it('is at most 80 characters and cut between words', () => {
    const slug = slugOf('frogs rule the senate '.repeat(10))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(slug.split('-').every((word) => ['frogs', 'rule', 'the', 'senate'].includes(word))).toBe(
      true,
    )
  })

  it.each([
    ['letters that have no case (ー, ๆ, 々)', 'スーパー ๆ 人々'],
    ['a long word of letters beyond the first plane', `a${'\u{20000}'.repeat(60)}`],
  ])('is an id that a case may have, of %s', (_, text) => {
    expect(isSlug(slugOf(text))).toBe(true)
  })

  it('is an id that a case may have, of any text, and equal for equal words', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[\p{L}\p{Lm}\p{N} -]*$/u),
    )
    fc.assert(
      fc.property(text, (any) => {
        const slug = slugOf(any)
        expect(isSlug(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugOf(plainWords(any).join(' '))).toBe(slug)
      }),
      { numRuns: 1000 },
    )
  })
})
