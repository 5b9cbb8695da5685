import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../src/cases/case.ts'
import { gistOf } from '../../src/cases/index.ts'

const gist = (...disproof: readonly string[]) =>
  gistOf(
    v.parse(caseSchema, {
      id: 'wells',
      title: 'Herons poisoned the wells of Brackwater',
      disproof: [...disproof],
    }),
  )

describe('the sentence that sums a disproof up', () => {
  it('is none where there is no disproof', () => {
    expect(gist()).toBeNull()
  })

  it('answers the claim, and is not how the checkers came to it', () => {
    expect(
      gist(
        'This is part of a recurring disinformation narrative about herons. In fact no well of Brackwater was poisoned by anybody. The town lies on a river and has two bridges.',
      ),
    ).toBe('In fact no well of Brackwater was poisoned by anybody.')
  })

  it('is an early one where two do equally well', () => {
    const first = 'There is no evidence that herons poisoned any well.'
    expect(gist(first, 'The weather was fine that day, as everybody remembers.', first)).toBe(first)
  })

  it('is word for word, and a long one is cut between words', () => {
    const long = `No well was poisoned ${'by herons or by anybody else '.repeat(20)}in Brackwater.`
    const cut = gist(long) ?? ''
    expect(cut.length).toBeLessThanOrEqual(321)
    expect(cut.endsWith('…')).toBe(true)
    expect(long.startsWith(`${cut.slice(0, -1)} `)).toBe(true)
  })

  it('is the only one, whatever it says', () => {
    expect(gist('See also our report.')).toBe('See also our report.')
  })
})
