import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glossaryTables, readTable } from '../../src/cli/open-languages.ts'
import {
  joined,
  readGlossary,
  separated,
  type TongueCode,
  tongueCodes,
} from '../../src/languages/index.ts'

const entriesOf = (columns: Readonly<Partial<Record<TongueCode, string>>>) =>
  new Map(tongueCodes.map((code) => [code, readGlossary(code, columns[code] ?? '')] as const))

describe('the glossary as one table', () => {
  it('has a row a concept, with each language’s forms', () => {
    const rows = joined(
      entriesOf({ de: 'pond: Teich, ~Weiher\n', fr: 'frog: grenouille\npond: étang\n' }),
    )
    expect(rows).toEqual([
      { key: 'pond', forms: { de: 'Teich, ~Weiher', fr: 'étang' } },
      { key: 'frog', forms: { fr: 'grenouille' } },
    ])
  })

  it('leaves a language out that has no forms', () => {
    const files = separated([{ key: 'pond', forms: { de: ' Teich ', fr: '' } }])
    expect(files.get('de')).toBe('pond: Teich\n')
    expect(files.get('fr')).toBe('')
  })

  it.each(glossaryTables)('gives the languages’ files back as they were: %s', async (table) => {
    const texts = new Map<TongueCode, string>()
    for (const code of tongueCodes) texts.set(code, await readTable(code, table))
    const withoutComments = (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .join('\n')
    const columns = new Map([...texts].map(([code, text]) => [code, readGlossary(code, text)]))
    const files = separated(joined(columns))
    for (const [code, text] of texts) {
      expect(files.get(code)).toBe(withoutComments(text))
    }
  })

  it('loses nothing, whatever the words', () => {
    const word = fc.stringMatching(/^[a-zà-ÿ]{1,8}( [a-zà-ÿ]{1,8})?$/u)
    const forms = fc.uniqueArray(word, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.dictionary(word, forms, { maxKeys: 6 }), (written) => {
        const text = Object.entries(written)
          .map(([key, own]) => `${key}: ${own.join(', ')}\n`)
          .join('')
        const columns = entriesOf({ de: text, uk: text })
        const files = separated(joined(columns))
        expect(readGlossary('de', files.get('de') ?? '')).toEqual(columns.get('de'))
        expect(files.get('uk')).toBe(files.get('de'))
      }),
    )
  })
})
