import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWholeMeaning } from '../../src/cli/open-meaning.ts'
import { readGlossary, type TongueCode, tongueCodes } from '../../src/languages/index.ts'
import { invisibleCharacters, withInvisible } from '../language/invisible.ts'

const { languages } = await openWholeMeaning()

/** Words and phrases of a language's own tables. */
function formsOf(code: TongueCode): string[] {
  const tables = ['words', 'names', 'little-words'].flatMap((name) => {
    const path = new URL(`../../src/languages/${code}/${name}.txt`, import.meta.url)
    return readGlossary(name, readFileSync(path, 'utf8'))
  })
  return tables.map(({ form }) => form)
}

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const between = fc.constantFrom(
  ...[' ', ' ', ' ', '\n', '\n\n', '\r\n', '. ', ', ', '-', '‑', "'", '’', '…', '\u00A0', '/'],
  ...[
    '\u0301',
    '\u0308',
    '\u064B',
    '\u0640',
    '\u202E',
    '\u2067',
    '#',
    '@',
    'https://x.y/',
    '👩‍👧',
    'ﷺ',
  ],
  ...[
    'ß',
    'İ',
    'ǆ',
    'ŉ',
    '\uD83D',
    '\uDE00',
    '6',
    '٣',
    'NATO',
    'МИ-6',
    "l'",
    'ne',
    'ال',
    'و',
    'U.S.',
  ],
  ...invisibleCharacters,
)

/** Words of a language, some of them cut, put together or in capitals, and any Unicode. */
function textIn(code: TongueCode): fc.Arbitrary<string> {
  const form = fc.constantFrom(...formsOf(code))
  const changed = fc.oneof(
    form,
    form.map((word) => word.toUpperCase()),
    form.map((word) => word.normalize('NFD')),
    fc.tuple(form, fc.nat(8)).map(([word, at]) => word.slice(at)),
    fc.tuple(form, form).map(([one, other]) => one + other.toLowerCase()),
    form.chain(withInvisible),
  )
  return fc
    .array(fc.oneof({ arbitrary: changed, weight: 4 }, { arbitrary: between, weight: 4 }, noise), {
      maxLength: 24,
    })
    .map((parts) => parts.join(''))
}

const texts = new Map(tongueCodes.map((code) => [code, textIn(code)]))
const anyText = fc.oneof(...texts.values())

describe.each([...texts])('the words of any text that is read as "%s"', (code, text) => {
  it('stand in order and apart, but for those that stand on the same letters', () => {
    let together = 0
    fc.assert(
      fc.property(text, (written) => {
        let last = { start: 0, end: 0 }
        for (const { start, end } of languages.tokenise(written, code)) {
          const isSame = start === last.start && end === last.end
          if (isSame) together += 1
          else expect(start).toBeGreaterThanOrEqual(last.end)
          expect(end).toBeGreaterThan(start)
          expect(written.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
          last = { start, end }
        }
        expect(last.end).toBeLessThanOrEqual(written.length)
      }),
      { numRuns: 100 },
    )
    if (code === 'de') expect(together).toBeGreaterThan(0)
  })

  it('have terms that are single words', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { term, also = [] } of languages.tokenise(written, code)) {
          for (const one of term === null ? also : [term, ...also]) expect(one).toMatch(/^\S+$/u)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('are the same whatever was read before', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = languages.tokenise(one, code)
        languages.tokenise(other, code)
        expect(languages.tokenise(one, code)).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })

  it('are understood one by one, as they are written there', () => {
    fc.assert(
      fc.property(text, (written) => {
        let from = 0
        for (const [word] of languages.understood(written, code)) {
          from = written.indexOf(word, from)
          expect(from).toBeGreaterThanOrEqual(0)
          from += word.length
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the language of any text', () => {
  it('is told without fail, whatever the page says', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string()), (written, hint) => {
        const language = languages.languageOf(written, hint)
        expect([null, 'en', ...tongueCodes]).toContain(language)
      }),
      { numRuns: 300 },
    )
  })
})
