import { describe, expect, it } from 'vitest'
import { languageLoader } from '../../src/cli/open-languages.ts'
import { termsOf } from '../../src/language/index.ts'
import { type LanguageLoader, Languages } from '../../src/languages/index.ts'

const english = 'The library at the harbour opens at nine on every weekday of the year.'
const german = 'Die Bibliothek am Hafen öffnet an jedem Wochentag um neun Uhr morgens.'
const russian = 'Библиотека у причала открывается в девять утра, и это было бы хорошо.'
const finnish = 'Kirjasto avataan joka arkipäivä yhdeksältä aamulla sataman vieressä.'

/** Languages over a loader that notes what it was asked for, and fails as often as it is told. */
function languagesWith(failures = 0) {
  const asked: string[] = []
  let left = failures
  const noted = <Value>(what: string, load: () => Promise<Value>): Promise<Value> => {
    asked.push(what)
    if (left === 0) return load()
    left -= 1
    return Promise.reject(new Error('the file is gone'))
  }
  const loader: LanguageLoader = {
    letters: () => noted('letters', languageLoader.letters),
    glossary: (code) => noted(code, () => languageLoader.glossary(code)),
  }
  const known = new Set(termsOf(english))
  const vocabulary = { names: () => [], terms: () => [], knows: (term: string) => known.has(term) }
  return { asked, languages: new Languages(vocabulary, loader) }
}

describe('what reading texts takes', () => {
  it('is nothing for English', async () => {
    const { asked, languages } = languagesWith()
    await languages.prepare([{ text: english }, { text: english, language: 'de' }])
    expect(asked).toEqual([])
  })

  it('is brought once, for as many texts as there are', async () => {
    const { asked, languages } = languagesWith()
    await languages.prepare([{ text: german }, { text: english }, { text: german }])
    await languages.prepare([{ text: german }])
    expect(asked).toEqual(['letters', 'de'])
    expect(languages.languageOf(german, null)).toBe('de')
  })

  it('is only the glossary where letters alone tell the language', async () => {
    const { asked, languages } = languagesWith()
    await languages.prepare([{ text: russian }])
    expect(asked).toEqual(['ru'])
  })

  it('is no glossary for a language that there is none of', async () => {
    const { asked, languages } = languagesWith()
    await languages.prepare([{ text: finnish }])
    expect(asked).toEqual(['letters'])
    expect(languages.languageOf(finnish, null)).toBeNull()
  })

  it('is told where it could not be brought, and asked for again', async () => {
    const { asked, languages } = languagesWith(1)
    await expect(languages.prepare([{ text: russian }, { text: russian }])).rejects.toThrow('gone')
    expect(asked).toEqual(['ru'])
    expect(languages.canRead('ru')).toBe(false)
    await languages.prepare([{ text: russian }])
    expect(asked).toEqual(['ru', 'ru'])
    expect([...languages.understood(russian, 'ru')].length).toBeGreaterThan(5)
  })

  it('is all the rest where one language cannot be brought', async () => {
    const { asked, languages } = languagesWith(1)
    await expect(languages.prepare([{ text: russian }, { text: german }])).rejects.toThrow('gone')
    expect(asked).toEqual(['ru', 'letters', 'de'])
    expect(languages.canRead('de')).toBe(true)
  })

  it('is told where claims are compiled, for what is compiled stays', async () => {
    const { languages } = languagesWith(1)
    await expect(languages.prepareClaims([{ text: english }])).rejects.toThrow('gone')
  })

  it('is brought for lists by the languages of their claims, known ones only', async () => {
    const { asked, languages } = languagesWith()
    await languages.prepareFor(['pl', 'xx', 'pl'])
    expect(asked).toEqual(['letters', 'pl'])
    await languages.prepareFor([])
    expect(asked).toHaveLength(2)
  })
})
