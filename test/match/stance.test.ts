import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Passage, passagesOf } from '../../src/match/passage.ts'
import { factCheckSignals, stanceOf } from '../../src/match/stance/index.ts'
import { meaning } from './small-meaning.ts'

/** The passage of a text that a word stands in, the first sentence if none is named. */
function passageWith(text: string, word = ''): Passage {
  for (const passage of passagesOf(text, meaning, null)) {
    if (text.slice(passage.start, passage.end).includes(word)) return passage
  }
  throw new Error(`no passage has "${word}"`)
}

/** What a text does with a claim, in the sentence that has a word. */
function stance(claim: string, text: string, word?: string): string {
  return stanceOf(text, passageWith(text, word), claim).stance
}

const frogs = 'Green frogs rule Utopia'
const toads = 'Brown toads never guarded Utopia'
const lies = 'The story about the frogs is a fake'
const blame = 'Herons accuse frogs of theft'
const drought = 'The drought in Utopia is due to the frogs rather than the weather'

describe('a passage repeats a claim', () => {
  it.each([
    [frogs, 'Green frogs rule Utopia.'],
    [frogs, 'As everybody knows, green frogs rule Utopia.'],
    [frogs, 'It is no secret that green frogs rule Utopia.'],
    [frogs, 'No one can deny that green frogs rule Utopia.'],
    [frogs, 'It did not rain; green frogs rule Utopia.'],
    [toads, 'Brown toads never guarded Utopia.'],
    [toads, 'Brown toads did not guard Utopia.'],
    [lies, 'The tale of the frogs is a fake.'],
    [blame, 'Herons accused frogs of theft.'],
    [frogs, 'Green frogs rule Utopia rather than visit it.'],
    [drought, 'Frogs rather than the weather caused the drought in Utopia.'],
  ])('%s: %s', (claim, text) => {
    expect(stance(claim, text)).toBe('repeats')
  })

  it('and then there are no cues', () => {
    expect(
      stanceOf('Green frogs rule Utopia.', passageWith('Green frogs rule Utopia.'), frogs),
    ).toEqual({
      stance: 'repeats',
      cues: [],
    })
  })
})

describe('a passage reports a claim', () => {
  it.each([
    [frogs, 'A spokesman said that green frogs rule Utopia.'],
    [frogs, 'Green frogs rule Utopia, according to a heron.'],
    [frogs, 'Pro-Kremlin outlets claimed that green frogs rule Utopia.'],
    [frogs, 'Green frogs allegedly rule Utopia.'],
    [frogs, 'Green frogs rule Utopia, goes the tale.'],
    [frogs, 'The ministry described Utopia as ruled by green frogs.'],
    [frogs, 'If green frogs rule Utopia, who rules the pond?'],
    [toads, 'A columnist wrote that brown toads had never guarded Utopia.'],
    [blame, 'A Russian newspaper wrote that herons accuse frogs of theft.'],
  ])('%s: %s', (claim, text) => {
    expect(stance(claim, text)).toBe('reports')
  })

  it('when the next sentence tells whose words they are', () => {
    const text = 'Green frogs rule Utopia. That is what the heron said.'
    expect(stance(frogs, text)).toBe('reports')
  })
})

describe('a passage refutes a claim', () => {
  it.each([
    [frogs, 'It is false that green frogs rule Utopia.'],
    [frogs, 'Herons rule Utopia rather than green frogs.'],
    [drought, 'The drought in Utopia is due to the weather rather than the frogs.'],
    [frogs, 'There is no evidence that green frogs rule Utopia.'],
    [frogs, 'Contrary to reports, green frogs rule Utopia.'],
    [frogs, 'Green frogs do not rule Utopia.'],
    [frogs, 'Green frogs don’t rule Utopia.'],
    [frogs, 'Nothing shows that green frogs rule Utopia.'],
    [frogs, 'That green frogs rule Utopia is a conspiracy theory.'],
    [frogs, 'They would have us believe that green frogs rule Utopia.'],
    [frogs, 'Utopia has an elected senate; no frogs rule it.'],
    [frogs, 'The minister rejected the claim that green frogs rule Utopia.'],
    [blame, 'There is no evidence that herons accuse frogs of theft.'],
  ])('%s: %s', (claim, text) => {
    expect(stance(claim, text)).toBe('refutes')
  })

  it.each([
    ['Green frogs rule Utopia. This is disinformation.'],
    ['Do green frogs rule Utopia? Hardly.'],
    ['These are lies. Green frogs rule Utopia.'],
    ['Three myths about ponds\n\nGreen frogs rule Utopia.'],
    ['A spokesman said that green frogs rule Utopia. There is no evidence for it.'],
  ])('when a neighbour says so: %s', (text) => {
    expect(stance(frogs, text, 'rule Utopia')).toBe('refutes')
  })
})

describe('the cues', () => {
  it('are the words that told the stance, where they stand in the whole text', () => {
    const text = 'Ponds are deep.\n\nThere is no evi\u00ADdence that green frogs rule Utopia.'
    const { cues } = stanceOf(text, passageWith(text, 'frogs'), frogs)
    expect(cues.map(({ start, end }) => text.slice(start, end))).toEqual([
      'There is no evi\u00ADdence',
    ])
  })

  it('lie within the text, in order and apart, whatever it says', () => {
    const pieces = fc.constantFrom(
      ...[
        'Green frogs',
        ' rule Utopia',
        ' never',
        ' no evidence',
        ' said that',
        '. ',
        '\n\n',
        '? No.',
      ],
      ...[
        ' is false',
        ' RT',
        ' the ministry',
        '\u00AD',
        '\u{1F438}',
        '“',
        'İ',
        ' according to',
        ' nobody',
        ', ',
      ],
    )
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }),
        fc.constantFrom(frogs, toads, lies),
        (parts, claim) => {
          const text = parts.join('')
          for (const passage of passagesOf(text, meaning, null)) {
            const { cues } = stanceOf(text, passage, claim)
            let last = 0
            for (const { start, end } of cues) {
              expect(start).toBeGreaterThanOrEqual(last)
              expect(end).toBeGreaterThan(start)
              last = end
            }
            expect(last).toBeLessThanOrEqual(text.length)
          }
        },
      ),
    )
  })
})

const filler = 'The pond lies in a valley. Herons come in spring and leave in autumn. '.repeat(12)

describe('a text checks claims', () => {
  it.each([
    ['Fact check: do green frogs rule Utopia?', 'A post says that they do.'],
    ['Fake: Green frogs rule Utopia', 'A video makes the rounds.'],
    [
      'False claims about green frogs',
      'The claim that they rule Utopia is false. There is no evidence for it.',
    ],
    ['Green frogs and the pond', 'The statement is misleading, experts told Polygraph.info.'],
    ['Фейк: лягушки захватили пруд', 'На самом деле это не так.'],
    ['Фейк: жаби захопили ставок', 'Насправді це не так.'],
    ['Faktencheck: Regieren Frösche Utopia?', 'Die Behauptung ist falsch, es gibt keine Belege.'],
  ])('%s', (headline, opening) => {
    expect(factCheckSignals(`${headline}\n\n${opening}\n\n${filler}`)).toBe(true)
  })
})

describe('a text does not check claims', () => {
  it.each([
    [
      'Green frogs move to the pond',
      'The senate voted on Tuesday. A minister denied that he was tired.',
    ],
    ['Heron denies theft', 'The heron said that the accusation was false.'],
    ['Frösche ziehen um', 'Der Teich ist tief.'],
    ['Лягушки переехали', 'Пруд глубокий.'],
  ])('%s', (headline, opening) => {
    expect(factCheckSignals(`${headline}\n\n${opening}\n\n${filler}`)).toBe(false)
  })
})
