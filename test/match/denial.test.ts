import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { attributes, denies } from '../../src/match/denial.ts'
import { claimBeginning } from './frogs.ts'

const frogs = claimBeginning('Green frogs')
const toads = claimBeginning('Brown toads')

/** Whether a text denies the claim whose words stand in it from `first` to `last`. */
function denied(text: string, first: string, last: string, claim = frogs): boolean {
  const tokens = tokenise(text)
  const place = (word: string) => tokens.findIndex((token) => token.word === word)
  const matched = { first: place(first), last: place(last) }
  return denies(text, { start: 0, end: text.length }, tokens, matched, claim)
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
  ])('by %s', (text) => {
    expect(denied(text, 'green', 'utopia')).toBe(true)
  })

  it('by a sentence beside it', () => {
    expect(denied('Green frogs rule Utopia. They are wrong who say so.', 'green', 'utopia')).toBe(
      true,
    )
  })
})

describe('a claim is not denied', () => {
  it.each([
    'Green frogs rule Utopia.',
    'It is no secret that green frogs rule Utopia.',
    'No doubt green frogs rule Utopia.',
    'It does not rain there. As we know well, green frogs rule Utopia.',
    'Green frogs rule Utopia, and nothing rules them.',
  ])('by %s', (text) => {
    expect(denied(text, 'green', 'utopia')).toBe(false)
  })

  it('by its own “not”', () => {
    expect(denied('Brown toads never guarded Utopia', 'brown', 'utopia', toads)).toBe(false)
  })
})

describe('a claim is laid in somebody’s mouth', () => {
  const laid = (text: string) => attributes(text, { start: 0, end: text.length }, frogs)

  it.each([
    'A heron said that green frogs rule Utopia',
    'Green frogs rule Utopia, according to a heron',
    'HERONS CLAIM green frogs rule Utopia',
    'Green frogs allegedly rule Utopia',
    'Green frogs reportedly rule Utopia',
  ])('by %s', (text) => {
    expect(laid(text)).toBe(true)
  })

  it('only by words of its own passage', () => {
    const text = 'Herons claim much. Green frogs rule Utopia.'
    expect(attributes(text, { start: 19, end: text.length }, frogs)).toBe(false)
    expect(laid('Green frogs rule Utopia')).toBe(false)
  })
})
