import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphSentences } from '../../src/language/index.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Frogs rule',
          '. ',
          '.',
          '! ',
          '\n',
          '\n\n',
          '\r\n',
          ' ',
          '\u2028',
          'Mr. ',
          'U.S. ',
          '👩‍👧',
        ],
        ...['” ', 'x'.repeat(900), 'word '.repeat(400), '\u{20000}'.repeat(801)],
      ),
    )
    .map((parts) => parts.join('')),
)

describe('the sentences of any text', () => {
  it('are trimmed, in order, and hold every character that is no white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const { start, end } of [...paragraphSentences(text)].flat()) {
          expect(text.slice(before, start).trim()).toBe('')
          expect(end).toBeGreaterThan(start)
          const sentence = text.slice(start, end)
          expect(sentence.trim()).toBe(sentence)
          before = end
        }
        expect(text.slice(before).trim()).toBe('')
      }),
      { numRuns: 300 },
    )
  })

  it('never cut a character in two', () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const text = any.replace(/\p{Cs}/gu, '?')
        for (const { start, end } of [...paragraphSentences(text)].flat()) {
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  it('never hold a blank line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of [...paragraphSentences(text)].flat()) {
          expect(text.slice(start, end)).not.toMatch(/\n[^\S\n]*\n/u)
        }
      }),
    )
  })
})

/** Least processor time of several runs, in microseconds: a busy machine does not count. */
function effort(text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = process.cpuUsage()
    for (const _ of paragraphSentences(text));
    return process.cpuUsage(begin).user
  })
  return Math.min(...times)
}

describe('the time that sentences take', () => {
  it.each([
    ['words without any full stop', 'frogs rule '],
    ['one endless word', 'frogsrule'],
    ['abbreviations only', 'U.S. '],
    ['spaces only', '          '],
    ['line breaks and spaces', '\n    '],
  ])('grows with their length, not with its square: %s', (_, piece) => {
    const ofLength = (length: number) => piece.repeat(length / piece.length)
    const short = effort(ofLength(37_500))
    const long = effort(ofLength(300_000))
    // Eight times the text: the square would be 64 times the time.
    expect(long).toBeLessThan(28 * short + 20_000)
  })
})
