import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/language/index.ts'
import { turnsRound } from '../../src/match/polarity.ts'

/** Whether a text, matched from one word to another, says yes for the claim's no or no for its yes. */
function turned(claim: string, text: string, first: string, last: string): boolean {
  const tokens = tokenise(text)
  const place = (word: string) => tokens.findIndex((token) => token.word === word)
  const matched = { first: place(first), last: place(last) }
  return turnsRound(text, tokens, matched, tokenise(claim))
}

const boast = 'Lithuania has nothing to boast about compared to Soviet times'
const forces = 'Unrest is due to external forces rather than internal problems'
const plain = 'Green frogs rule Utopia'

describe('a text turns a claim round', () => {
  it.each([
    [plain, 'Green frogs do not rule Utopia', 'green', 'utopia'],
    [plain, 'Green frogs hardly rule Utopia', 'green', 'utopia'],
    [boast, 'Lithuania has plenty to boast about compared to Soviet times', 'lithuania', 'times'],
    [forces, 'Unrest is due to internal problems rather than external forces', 'unrest', 'forces'],
  ])('%s: %s', (claim, text, first, last) => {
    expect(turned(claim, text, first, last)).toBe(true)
  })
})

describe('a text leaves a claim as it is', () => {
  it.each([
    [plain, 'Green frogs rule Utopia', 'green', 'utopia'],
    [plain, 'It is no secret that green frogs rule Utopia', 'green', 'utopia'],
    [plain, 'Never mind, green frogs rule Utopia', 'green', 'utopia'],
    [plain, 'It did not rain; green frogs rule Utopia', 'green', 'utopia'],
    [boast, 'Lithuania has nothing to boast about compared to Soviet times', 'lithuania', 'times'],
    [boast, 'to boast about compared to Soviet times', 'boast', 'times'],
    [forces, 'Unrest is due not to internal problems but to external forces', 'unrest', 'forces'],
  ])('%s: %s', (claim, text, first, last) => {
    expect(turned(claim, text, first, last)).toBe(false)
  })
})
