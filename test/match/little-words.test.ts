import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { withLittleWords } from '../../src/match/little-words.ts'

/** The part of a page that is marked, where a claim answers the given part of it. */
function marked(page: string, part: string, claim: string): string {
  const start = page.indexOf(part)
  const span = { start, end: start + part.length }
  const { start: from, end } = withLittleWords(span, tokenise(page), tokenise(claim))
  return page.slice(from, end)
}

describe('the little words at both ends of a mark', () => {
  const claim = 'The frogs of it rule what they are told about'

  it('belong to it where the claim has them, too', () => {
    const page = 'Now the frogs rule what they are told about, too.'
    expect(marked(page, 'frogs rule what they are told', claim)).toBe(
      'the frogs rule what they are told about',
    )
  })

  it('do not where the claim has others', () => {
    const page = 'Now all frogs rule what they are told by herons.'
    expect(marked(page, 'frogs rule what they are told', claim)).toBe(
      'frogs rule what they are told',
    )
  })

  it('leave a mark as it is that begins inside a word, or with a word of its own', () => {
    expect(marked('They say the frogs rule', 'ey say the frogs', claim)).toBe('ey say the frogs')
    expect(marked('the herons rule what', 'herons rule', claim)).toBe('herons rule what')
  })

  it('end where the text or the claim ends', () => {
    expect(marked('frogs', 'frogs', 'frogs')).toBe('frogs')
    expect(marked('the frogs', 'frogs', 'the frogs')).toBe('the frogs')
  })
})
