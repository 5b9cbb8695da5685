import fc from 'fast-check'

/** Pieces that break readers: quotes, brackets, delimiters, odd characters, numbers that are none. */
const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    ',',
    ';',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '{',
    '}',
    '[',
    ']',
    '[[[[[[',
    ':',
    '\\',
    '\\u',
    'null',
  ],
  ...[
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\u202E',
    '\u00A0',
    'ﷺ',
    '𝒳',
    '-1',
    '1e999',
    'NaN',
    'Disinfo: ',
  ],
  ...[
    '<script>',
    '</script>',
    'javascript:alert(1)',
    '=1+1',
    '"@type":"ClaimReview",',
    '__proto__',
  ],
)

type Change = (text: string) => string

/** One change at a place that is given as a share of the text. */
const change: fc.Arbitrary<Change> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(60),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    piece: fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })),
    kind: fc.constantFrom('delete', 'insert', 'replace', 'repeat', 'move', 'cut'),
  })
  .map(({ at, length, to, piece, kind }): Change => {
    return (text) => {
      const from = Math.floor(at * text.length)
      const [before, taken, after] = [
        text.slice(0, from),
        text.slice(from, from + length),
        text.slice(from + length),
      ]
      if (kind === 'delete') return before + after
      if (kind === 'insert') return before + piece + taken + after
      if (kind === 'replace') return before + piece + after
      if (kind === 'repeat') return before + taken.repeat(3) + after
      if (kind === 'cut') return before
      const rest = before + after
      const place = Math.floor(to * rest.length)
      return rest.slice(0, place) + taken + rest.slice(place)
    }
  })

/** A text with some changes of the kinds that broken and hostile files have. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([whole, changes]) => changes.reduce((changed, one) => one(changed), whole))
}
