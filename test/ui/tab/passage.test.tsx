import { describe, expect, test } from 'vitest'
import type { Actions } from '../../../src/ui/frame/actions.ts'
import { Passage } from '../../../src/ui/tab/passage.tsx'
import { drawn, idle, readIn, text } from '../drawn.tsx'
import { matchFrom, type WrittenMatch } from '../written-match.ts'

const drawnOf = (written: WrittenMatch, actions?: Actions) =>
  drawn(<Passage passage={{ block: 7, match: matchFrom(written) }} />, actions ? { actions } : {})

const page = 'They say it is not so.'

describe('a passage', () => {
  test.each([
    ['match', 'repeats', 'Says what this known claim says'],
    ['possible', 'repeats', 'May say what this known claim says'],
    ['match', 'reports', 'Reports that somebody says this'],
    ['possible', 'reports', 'May report that somebody says this'],
    ['match', 'refutes', 'Says that this is not so'],
    ['possible', 'refutes', 'May say that this is not so'],
  ] as const)('that is a %s and %s the claim reads "%s"', (tier, stance, expected) => {
    expect(readIn(drawnOf({ tier, stance, page, cues: ['not so'] }), '.tier')).toEqual([expected])
  })

  test('that has no word against the claim points to the page that checks it', () => {
    expect(readIn(drawnOf({ stance: 'refutes' }), '.tier')).toEqual([
      'Stands on a page that checks claims',
    ])
  })

  test.each([
    ['match', 'The text around it says that this is not so'],
    ['possible', 'The text around it may say that this is not so'],
  ] as const)(
    'that is a %s and refuted by other words than its own reads "%s"',
    (tier, expected) => {
      const quote = 'The frogs sing.'
      const written = { page: `That is false. ${quote}`, quote, cues: ['false'] }
      expect(readIn(drawnOf({ ...written, tier, stance: 'refutes' }), '.tier')).toEqual([expected])
    },
  )

  test('shows its words beside the claim, each emphasised in its way', () => {
    const passage = drawnOf({
      page: 'According to him, the frogs chant.',
      stance: 'reports',
      claim: 'Frogs sing.',
      pairs: [
        ['word', 'frogs', 'Frogs'],
        ['meaning', 'chant', 'sing'],
      ],
      cues: ['According to'],
    })
    expect(readIn(passage, '.page-words mark.shared')).toEqual(['frogs'])
    expect(readIn(passage, '.page-words mark.akin')).toEqual(['chant'])
    expect(readIn(passage, '.page-words .cue')).toEqual(['According to'])
    expect(readIn(passage, '.claim-words mark.akin')).toEqual(['sing'])
  })

  test('can be hidden, and says so where that cannot be kept', async () => {
    const hidden: unknown[] = []
    const hide = async (match: unknown) => {
      hidden.push(match)
      throw new Error('storage is full')
    }
    const passage = drawnOf({ page }, { ...idle, hide })
    const [, button] = passage.querySelectorAll('button')
    button?.dispatchEvent(new (button.ownerDocument.defaultView ?? globalThis).Event('click'))
    expect(hidden).toMatchObject([{ quote: page }])
    await expect.poll(() => readIn(passage, '.problem')).toEqual([text('hideFailed')])
  })

  test.each(['repeats', 'reports', 'refutes'] as const)(
    'that %s can be shown on the page',
    (stance) => {
      const asked: unknown[] = []
      const show = async (passage: unknown) => asked.push(passage) > 0
      const passage = drawnOf({ stance, page }, { ...idle, show })
      const button = passage.querySelector('button')
      button?.dispatchEvent(new (button.ownerDocument.defaultView ?? globalThis).Event('click'))
      expect(asked).toEqual([{ block: 7, start: 0, end: page.length }])
    },
  )
})
