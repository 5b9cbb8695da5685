import { describe, expect, it } from 'vitest'
import { conceptsOf, readTable } from '../../src/cli/open-languages.ts'
import { openWholeMeaning } from '../../src/cli/open-meaning.ts'
import { isKnownName, tokenise } from '../../src/language/index.ts'
import { readGlossary, tongueCodes } from '../../src/languages/index.ts'

const { languages } = await openWholeMeaning()

const termsOf = (text: string, code: (typeof tongueCodes)[number]) =>
  languages.tokenise(text, code).flatMap(({ term }) => term ?? [])

describe.each(tongueCodes)('the tables of %s', (code) => {
  it('name only names that are known', async () => {
    const names = readGlossary('names', await readTable(code, 'names'))
    expect(names.filter(({ key }) => !isKnownName(key))).toEqual([])
    expect(names.length).toBeGreaterThan(1_000)
  })

  it('translate English words, none twice', async () => {
    const words = readGlossary('words', await readTable(code, 'words'))
    const lines = (await readTable(code, 'words')).trimEnd().split('\n')
    expect(new Set(lines.map((line) => line.split(':')[0])).size).toBe(lines.length)
    const keys = new Set(words.map(({ key }) => key))
    expect([...keys].filter((key) => tokenise(key).length === 0)).toEqual([])
    expect(keys.size).toBeGreaterThan(4_000)
  })

  it('have cues of every kind', async () => {
    const cues = readGlossary('cues', await readTable(code, 'cues'))
    for (const kind of ['verdict', 'said', 'that', 'not']) {
      expect(cues.some(({ key }) => key === kind)).toBe(true)
    }
  })
})

describe('the glossary', () => {
  it('has at least three thousand concepts with forms in every language', async () => {
    expect((await conceptsOf()).inEveryLanguage).toBeGreaterThan(3_000)
  })

  it.each([
    ['de', 'die Vereinten Nationen', 'un'],
    ['ru', 'Организация Объединённых Наций', 'un'],
    ['ru', 'решение ООН', 'un'],
    ['uk', 'рішення ООН', 'un'],
    ['fr', 'une décision de l’ONU', 'un'],
    ['ru', 'базы НАТО', 'nato'],
    ['fr', 'les bases de l’OTAN', 'nato'],
    ['es', 'las bases de la OTAN', 'nato'],
    ['es', 'la nueva Ruta de la Seda', 'silk_road'],
    ['it', 'gli Stati Uniti', 'usa'],
    ['pl', 'Stany Zjednoczone', 'usa'],
    ['cs', 'Evropská unie', 'eu'],
    ['ar', 'الولايات المتحدة', 'usa'],
    ['uk', 'з Києва', 'ukraine'],
    ['ru', 'из Киева', 'ukraine'],
    ['pl', 'do Kijowa', 'ukraine'],
  ] as const)('knows in %s: %s', (code, text, term) => {
    expect(termsOf(text, code)).toContain(term)
  })

  it.each([
    ['fr', 'un crime contre la paix', 'crimea'],
    ['ru', 'ценный груз', 'georgia'],
    ['de', 'die Vereinigten. Staaten kamen', 'usa'],
    ['fr', 'Georges est venu', 'georgia'],
    ['de', 'ein Roman', 'romania'],
  ] as const)('takes no other word for a name in %s: %s', (code, text, term) => {
    expect(termsOf(text, code)).not.toContain(term)
  })
})
