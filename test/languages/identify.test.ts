import { describe, expect, it } from 'vitest'
import { openWholeMeaning } from '../../src/cli/open-meaning.ts'
import { tongueCodes } from '../../src/languages/index.ts'

const { languages } = await openWholeMeaning()

const sentences = {
  en: 'The ministry published a report about the pond and the frogs that live in it.',
  ru: 'Министерство опубликовало доклад о пруде и лягушках, которые в нём живут.',
  uk: 'Міністерство оприлюднило доповідь про ставок і жаб, які в ньому живуть.',
  de: 'Das Ministerium veröffentlichte einen Bericht über die Frösche, die im Teich leben.',
  fr: "Le ministère a publié un rapport sur l'étang et les grenouilles qui y vivent.",
  es: 'El ministerio publicó un informe sobre el estanque y las ranas que viven en él.',
  it: 'Il ministero ha pubblicato un rapporto sullo stagno e sulle rane che ci vivono.',
  pl: 'Ministerstwo opublikowało raport o stawie i żabach, które w nim żyją.',
  cs: 'Ministerstvo zveřejnilo zprávu o rybníku a žábách, které v něm žijí.',
  ar: 'نشرت الوزارة تقريرا عن البركة والضفادع التي تعيش فيها.',
}
const rows = Object.entries(sentences)

describe('a sentence', () => {
  it.each(rows)('is told to be in its language: %s', (code, text) => {
    expect(languages.languageOf(text, null)).toBe(code)
  })

  it.each(rows)('overrules a page that says any other: %s', (code, text) => {
    for (const hint of [...tongueCodes, 'en']) {
      expect(languages.languageOf(text, hint)).toBe(code)
    }
  })

  it.each([
    ['fr', 'Coup d’État au Niger'],
    ['de', 'Propaganda der NATO'],
  ])('of a few words that English has, too, is what its page says: %s', (code, headline) => {
    expect(languages.languageOf(headline, code)).toBe(code)
  })

  it.each([
    ['Finnish', 'Ministeriö julkaisi raportin lammesta ja siinä elävistä sammakoista.'],
    ['Georgian', 'სამინისტრომ გამოაქვეყნა ანგარიში ტბორისა და ბაყაყების შესახებ.'],
    ['Dutch', 'Het ministerie heeft een rapport gepubliceerd over de kikkers in de vijver.'],
    ['Portuguese', 'O ministério publicou um relatório sobre o lago e as rãs que vivem nele.'],
    ['Slovak', 'Ministerstvo zverejnilo správu o rybníku a žabách, ktoré v ňom žijú.'],
    ['Belarusian', 'Міністэрства апублікавала даклад пра сажалку і жаб, якія ў ёй жывуць.'],
    ['Bulgarian', 'Министерството публикува доклад за езерото и жабите, които живеят в него.'],
    ['Persian', 'وزارتخانه گزارشی درباره برکه و قورباغه هایی که در آن زندگی می کنند منتشر کرد.'],
  ])('in a language that is not known is in none, also where the page names one: %s', (_, text) => {
    expect(languages.languageOf(text, null)).toBeNull()
    expect(languages.languageOf(text, 'en')).toBeNull()
    expect(languages.languageOf(text, 'ar')).toBeNull()
  })
})

describe('two words', () => {
  const both = [
    ['ru', 'русское правительство'],
    ['uk', 'російський уряд'],
    ['de', 'Russische Aggression'],
    ['fr', 'gouvernement russe'],
    ['es', 'gobierno ruso'],
    ['it', 'governo russo'],
    ['pl', 'rosyjski rząd'],
    ['cs', 'ruská vláda'],
    ['ar', 'الحكومة الروسية'],
  ] as const

  it.each(both)('are in the language that their page names: %s', (code, text) => {
    expect(languages.languageOf(text, code)).toBe(code)
    expect(languages.languageOf(text, `${code.toUpperCase()}-XX`)).toBe(code)
  })

  it('are in no language that is written in other letters', () => {
    expect(languages.languageOf('русское правительство', 'de')).toBe('ru')
    expect(languages.languageOf('gouvernement russe', 'ru')).not.toBe('ru')
  })

  it('in Cyrillic letters are Ukrainian where Russian lacks one of them, otherwise Russian', () => {
    expect(languages.languageOf('російський уряд', null)).toBe('uk')
    expect(languages.languageOf('русское правительство', null)).toBe('ru')
    expect(languages.languageOf('мир', 'uk')).toBe('uk')
  })
})

describe('an English text', () => {
  it.each([
    'Poroshenko Vs Zelensky',
    'NATO Encircles Russia',
    'EU Sanctions Hit Russian Oil',
    'Zelensky Meets Macron in Paris',
    'Navalny poisoning staged by CIA',
    'Bill Gates microchips vaccine',
    'Russophobia Reigns',
    "Belarus: a coup d'état",
  ])('is English by its words alone: %s', (headline) => {
    expect(languages.languageOf(headline, null)).toBe('en')
    expect(languages.languageOf(headline, 'en')).toBe('en')
  })

  it.each([
    "The Maidan was a coup d'état organised by the West against the government.",
    'Ukraine’s government came to power through a coup d’État.',
  ])('may borrow words of French: %s', (text) => {
    expect(languages.languageOf(text, null)).toBe('en')
    expect(languages.languageOf(text, 'fr')).toBe('en')
  })

  it.each([
    'Secret services set fire to Notre Dame.',
    'Ukraine plans a massacre of an EU delegation, Donetsk warns.',
    "Coup d'état in Kyiv, Minsk, Yerevan",
  ])('is English by its words where its letters look like French: %s', (text) => {
    expect(languages.languageOf(text, null)).toBe('en')
  })
})
