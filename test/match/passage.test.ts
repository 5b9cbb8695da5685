import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/match/match.ts'
import { passagesOf } from '../../src/match/passage.ts'
import { meaning } from './small-meaning.ts'

const cut = (text: string, { start, end }: Span) => text.slice(start, end)
const passages = (text: string) =>
  [...passagesOf(text, meaning, null)].map((passage) => cut(text, passage))

describe('the passages of a text', () => {
  it('are each paragraph’s sentences and then its pairs of neighbours', () => {
    expect(passages('One frog. Two toads. Six newts.\n\nFar away.')).toEqual([
      ...['One frog.', 'Two toads.', 'Six newts.'],
      ...['One frog. Two toads.', 'Two toads. Six newts.', 'Far away.'],
    ])
  })

  it('are none where there are no sentences', () => {
    expect(passages(' \n\n ')).toEqual([])
  })

  it('have their words where they stand in the whole text, a pair those of both', () => {
    const text = 'Far away.\n\nOne frog. Two toads.'
    const words = [...passagesOf(text, meaning, null)].map(({ tokens }) =>
      tokens.map((token) => cut(text, token)),
    )
    expect(words).toEqual([
      ['Far', 'away'],
      ['One', 'frog'],
      ['Two', 'toads'],
      [...'One frog Two toads'.split(' ')],
    ])
  })

  it('share the sentences, so that one is known again in a pair', () => {
    const [first, second, pair] = [...passagesOf('One frog. Two toads.', meaning, null)]
    expect(pair?.sentences).toEqual([first?.sentences[0], second?.sentences[0]])
    expect(pair?.sentences[0]).toBe(first?.sentences[0])
  })
})

describe('what stands around a passage', () => {
  const text = 'On ponds\n\nOne is. Two is. Three is. Four is. Five is. Six is.'
  const third = [...passagesOf(text, meaning, null)].find(
    (passage) => cut(text, passage) === 'Four is.',
  )

  it('is the sentence before and the one after', () => {
    expect(third && cut(text, third.surroundings)).toBe('Three is. Four is. Five is.')
  })

  it('is the heading, the first sentence and two on either side', () => {
    expect(third?.context.map((span) => cut(text, span))).toEqual([
      ...['On ponds', 'One is.', 'Two is.', 'Three is.', 'Four is.', 'Five is.', 'Six is.'],
    ])
  })

  it('has no heading where the line above is a sentence', () => {
    const plain = 'Ponds are deep.\n\nOne is.'
    const last = [...passagesOf(plain, meaning, null)].at(-1)
    expect(last?.context.map((span) => cut(plain, span))).toEqual(['One is.', 'One is.'])
  })
})
