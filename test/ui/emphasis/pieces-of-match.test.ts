import { expect, test } from 'vitest'
import type { Piece } from '../../../src/ui/emphasis/pieces.ts'
import { claimPieces, emphasesIn, pagePieces } from '../../../src/ui/emphasis/pieces-of-match.ts'
import { matchFrom } from '../written-match.ts'

const match = matchFrom({
  page: 'Earlier. According to the ministry, British spies stand behind the riots. Later.',
  quote: 'According to the ministry, British spies stand behind the riots.',
  claim: 'The ears of MI6 stick out behind the unrest.',
  pairs: [
    ['name', 'British spies', 'MI6'],
    ['word', 'behind', 'behind'],
    ['meaning', 'riots', 'unrest'],
  ],
  missing: ['ears'],
  cues: ['According to'],
})

const drawnAs = (pieces: readonly Piece[]): Record<string, string> =>
  Object.fromEntries(pieces.flatMap(({ text, kind }) => (kind === 'plain' ? [] : [[text, kind]])))

test('on the page, the same words, other words and cues each stand out in their way', () => {
  expect(drawnAs(pagePieces(match))).toEqual({
    'According to': 'cue',
    'British spies': 'akin',
    behind: 'shared',
    riots: 'akin',
  })
})

test('in the claim, answered words stand out as on the page, and missing ones besides', () => {
  expect(drawnAs(claimPieces(match))).toEqual({
    ears: 'missing',
    MI6: 'akin',
    behind: 'shared',
    unrest: 'akin',
  })
})

test('cues outside the passage leave its words as they are', () => {
  const outside = matchFrom({
    page: 'That is false. The frogs sing.',
    quote: 'The frogs sing.',
    cues: ['That is false'],
  })
  expect(pagePieces(outside)).toEqual([{ text: 'The frogs sing.', kind: 'plain' }])
})

test('a kind of emphasis counts as used only where it can be seen', () => {
  expect(emphasesIn([match])).toEqual(new Set(['cue', 'akin', 'shared', 'missing']))
  expect(emphasesIn([matchFrom({})])).toEqual(new Set())
  const covered = matchFrom({ pairs: [['word', 'frogs', 'Frogs']], cues: ['frogs'] })
  expect(emphasesIn([covered])).toEqual(new Set(['shared']))
})
