import { describe, expect, it } from 'vitest'
import { denies } from '../../src/match/denial.ts'
import { claimBeginning, passageOf } from './frogs.ts'

const frogs = claimBeginning('Green frogs')
const toads = claimBeginning('Brown toads')

/** Whether a text denies the claim whose words stand in it from `first` to `last`. */
function denied(text: string, first: string, last: string, claim = frogs): boolean {
  const { passage, matched } = passageOf(text, first, last)
  return denies(text, passage, matched, claim)
}

describe('a claim is denied', () => {
  it.each([
    'It is false that green frogs rule Utopia.',
    'There is no evidence that green frogs rule Utopia.',
    'The green frogs that rule Utopia are a myth.',
    'Green frogs rule Utopia: this is disinformation.',
    'Do green frogs rule Utopia? No.',
    'The claim that green frogs rule Utopia is old.',
    'Contrary to reports, green frogs rule Utopia.',
    'Green frogs do not rule Utopia.',
    'Green frogs don’t rule Utopia.',
    "Green frogs don't rule Utopia.",
    'Never did green frogs rule Utopia.',
    'It was not green frogs who rule Utopia.',
    'We are told that green frogs rule Utopia.',
    'They would have us believe that green frogs rule Utopia.',
    'Green frogs, so-called experts write, rule Utopia.',
    'Do green frogs rule Utopia? Hardly.',
    'These are lies. Green frogs rule Utopia.',
  ])('by %s', (text) => {
    expect(denied(text, 'green', 'utopia')).toBe(true)
  })

  it('by a sentence beside it', () => {
    expect(denied('Green frogs rule Utopia. They are wrong who say so.', 'green', 'utopia')).toBe(
      true,
    )
  })

  it('by a verdict in the heading above it, until the next heading', () => {
    const text = 'Three myths about ponds\n\nGreen frogs rule Utopia.'
    expect(denied(text, 'green', 'utopia')).toBe(true)
    const later = `${text.replace('Green frogs rule', 'Red frogs like')}\n\nThe senate\n\nGreen frogs rule Utopia.`
    expect(denied(later, 'green', 'utopia')).toBe(false)
  })

  it('by a verdict at the head of its paragraph', () => {
    const text =
      'Much disinformation is about ponds. Ponds are deep. Ponds are wide. Ponds are old. Green frogs rule Utopia.'
    expect(denied(text, 'green', 'utopia')).toBe(true)
  })
})

describe('a claim is not denied', () => {
  it.each([
    'Green frogs rule Utopia.',
    'It is no secret that green frogs rule Utopia.',
    'No doubt green frogs rule Utopia.',
    'It does not rain there. As we know well, green frogs rule Utopia.',
    'Green frogs rule Utopia, and nothing rules them.',
    'No one can deny that green frogs rule Utopia.',
    'The pond lies in the north. Green frogs rule Utopia.',
  ])('by %s', (text) => {
    expect(denied(text, 'green', 'utopia')).toBe(false)
  })

  it('by its own “not”', () => {
    expect(denied('Brown toads never guarded Utopia', 'brown', 'utopia', toads)).toBe(false)
  })
})
