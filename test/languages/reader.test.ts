import { describe, expect, it } from 'vitest'
import { termsOf } from '../../src/language/index.ts'
import {
  compileGlossary,
  type GlossaryTables,
  Languages,
  openTable,
  type TongueCode,
  tongues,
} from '../../src/languages/index.ts'

const english = {
  names: () => [['navalny', 'navalny'] as const, ['zelensky', 'zelensky'] as const],
  terms: () => ['boycott'],
  knows: () => false,
}

/** Words without a topic, of whatever language. */
const littleWords = ['der', 'un', 'l', 'в']

/** Languages that know one small glossary. */
function knowing(code: TongueCode, tables: Partial<GlossaryTables>): Languages {
  const languages = new Languages(english)
  const whole = { words: '', names: '', littleWords: '', cues: '', ...tables }
  languages.add(openTable(tongues[code], compileGlossary(tongues[code], whole, littleWords)))
  return languages
}

/** Reads texts with a small glossary: each word as it stands there, and what it says. */
function reader(code: TongueCode, tables: Partial<GlossaryTables>) {
  const languages = knowing(code, tables)
  return (text: string) =>
    languages.tokenise(text, code).map(({ start, end, word, term, also }) => {
      const says = term === null ? `(${word})` : [term, ...(also ?? [])].join('/')
      return `${text.slice(start, end)} = ${says}`
    })
}

describe('words of a glossary', () => {
  const read = reader('de', {
    words: 'frog: Frosch\npond: Teich\nbank: Bank\nbench: Bank\nshore: ~Bank',
    littleWords: 'not: nicht, auf keinen Fall\n(little): bezüglich',
  })

  it('say what English says, in whatever form they stand', () => {
    expect(read('Frösche, Teiche')).toEqual(['Frösche = frog', 'Teiche = pond'])
  })

  it('may be written with invisible characters and combining marks', () => {
    expect(read('Fro\u0308\u00ADsche')).toEqual(['Fro\u0308\u00ADsche = frog'])
    const czech = reader('cs', { names: 'russia: ruský' })
    expect(czech('ruske\u0301ho')).toEqual(['ruske\u0301ho = russia'])
  })

  it('say what they are likeliest to say, and keep what else they may say', () => {
    expect(read('Bank')).toEqual(['Bank = bank/bench/shore'])
  })

  it('have no term where they are little words, which keep their English word', () => {
    expect(read('nicht der Teich')).toEqual(['nicht = (not)', 'der = (der)', 'Teich = pond'])
    expect(read('auf keinen Fall')).toEqual(['auf keinen Fall = (not)'])
    expect(read('bezüglich')).toEqual(['bezüglich = ()'])
  })

  it('may be followed by words that are not known and keep their own stem', () => {
    expect(read('Teich quakende')).toEqual(['Teich = pond', 'quakende = quakend'])
  })

  it('are found in words that are derived from them', () => {
    expect(reader('ru', { words: 'pond: болото' })('болотник')).toEqual(['болотник = pond'])
  })
})

describe('phrases', () => {
  const read = reader('fr', {
    words: "coup: coup d'État\nhit: coup\ntrick: coup d'État de main",
    names: 'usa: États-Unis',
  })

  it('are one word from the first to the last, the longest first', () => {
    expect(read("Un coup d'État")).toEqual(['Un = (un)', "coup d'État = coup"])
    expect(read("coup d'État de main")).toEqual(["coup d'État de main = trick"])
  })

  it('are no phrases where a word of them is missing', () => {
    expect(read("coup d'œil")).toEqual(['coup = hit', 'œil = oeil'])
  })
})

describe('what is glued to a word', () => {
  it('is no part of it in French', () => {
    expect(reader('fr', { words: 'pond: étang' })("l’étang, d'étangs, L'ÉTANG")).toEqual([
      'étang = pond',
      'étangs = pond',
      'ÉTANG = pond',
    ])
  })

  it('is no part of it in Italian', () => {
    expect(reader('it', { names: 'ukraine: Ucraina' })("dell'Ucraina, nell’UCRAINA")).toEqual([
      'Ucraina = ukraine',
      'UCRAINA = ukraine',
    ])
  })

  it('stays where nothing follows', () => {
    expect(reader('fr', { words: 'pond: étang' })("l' étang")).toEqual(['l = (l)', 'étang = pond'])
  })
})

describe('compounds', () => {
  const tables = { words: 'civil: Bürger\nwar: Krieg\nfrog: Frosch' }
  const read = reader('de', tables)

  it('say what their parts say: two words that stand on the same letters', () => {
    expect(read('Bürgerkrieg')).toEqual(['Bürgerkrieg = civil', 'Bürgerkrieg = war'])
    expect(read('Froschkriege')).toEqual(['Froschkriege = frog', 'Froschkriege = war'])
  })

  it('may have letters between their parts', () => {
    expect(read('Kriegsfrosch')).toEqual(['Kriegsfrosch = war', 'Kriegsfrosch = frog'])
  })

  it('are none where only one part is known', () => {
    expect(read('Quakfrosch')).toEqual(['Quakfrosch = quakfrosch'])
  })

  it('are looked for in no language but German', () => {
    expect(reader('cs', tables)('bürgerkrieg')).toHaveLength(1)
  })
})

describe('a little word written as a part of the next one', () => {
  const read = reader('cs', { words: 'safe: bezpečný', littleWords: 'no: žádný' })

  it('is a word of its own where it says "not", on the same letters', () => {
    expect(read('Nebezpečná')).toEqual(['Nebezpečná = (not)', 'Nebezpečná = safe'])
  })

  it('is none before a word that is not known, or a little one', () => {
    expect(read('nestalo nežádný')).toEqual(['nestalo = nest', 'nežádný = nezadn'])
  })

  it('says nothing in Arabic, where it is an article, "and" or "to"', () => {
    const arabic = reader('ar', { words: 'pond: بركة', names: 'russia: روسيا' })
    expect(arabic('والبركة لروسيا')).toEqual(['والبركة = pond', 'لروسيا = russia'])
    expect(arabic('ولد')).toEqual(['ولد = ولد'])
  })
})

describe('names', () => {
  const read = reader('ru', { words: 'pond: пруд', names: 'russia: Россия' })

  it('in capitals are known in every language', () => {
    expect(read('пруд NATO')).toEqual(['пруд = pond', 'NATO = nato'])
  })

  it('that English news know are found by their sound', () => {
    expect(read('Навальный')).toEqual(['Навальный = navalny'])
    expect(read('Зеленского')).toEqual(['Зеленского = zelensky'])
  })

  it('have a capital', () => {
    expect(read('навальный')).toEqual(['навальный = навальн'])
  })

  it('that nobody knows are written as English news would, with and without an ending', () => {
    expect(read('в Камышине')).toEqual(['в = (в)', 'Камышине = kamyshin'])
    expect(read('в Луганске')).toEqual(['в = (в)', 'Луганске = lugansk/luhansk'])
  })

  it.each([
    ['ru', 'у Маревский', 'Marevsky'],
    ['ru', 'у Гусляков', 'Guslyakov'],
    ['uk', 'у Гусляков', 'Husliakov'],
  ] as const)('have in %s the term of their English writing: %s, %s', (code, text, writing) => {
    const languages = knowing(code, { words: 'pond: ставок' })
    expect(languages.tokenise(text, code).at(-1)?.term).toBe(termsOf(writing)[0])
  })

  it('are told from other words, but not by the capital that begins a sentence', () => {
    const languages = knowing('ru', { names: 'russia: Россия' })
    const isName = (text: string) =>
      languages.tokenise(text, 'ru').map(({ mayBeName }) => mayBeName ?? false)
    expect(isName('Камышин Камышин камышин')).toEqual([false, true, false])
  })
})

describe('words that no glossary has', () => {
  it('are the English words that they sound like', () => {
    expect(reader('ru', { words: 'pond: пруд' })('бойкот')).toEqual(['бойкот = boycott'])
  })

  it('are read by their letters in a language that was not given', () => {
    const languages = new Languages(english)
    expect(languages.termsOf('Frösche', 'de')).toEqual(['frosch'])
    expect([...languages.understood('Frösche', 'de')]).toEqual([])
  })
})

describe('how words are understood', () => {
  it('is told for each', () => {
    const words = 'war: Krieg\nfrog: Frosch\nswamp: Sumpf'
    const languages = knowing('de', { words, littleWords: 'not: nicht' })
    const text = 'Der Froschsumpf NATO Nawalny sumpfig Boykott Quaken'
    expect([...languages.understood(text, 'de')]).toEqual([
      ['Der', 'little-word'],
      ['Froschsumpf', 'parts'],
      ['NATO', 'name'],
      ['Nawalny', 'name'],
      ['sumpfig', 'root'],
      ['Boykott', 'cognate'],
      ['Quaken', 'unknown'],
    ])
  })
})

it('a hashtag of several words is read word by word', () => {
  const languages = knowing('ru', { words: 'stop: стоп\nwar: война' })
  const terms = languages.tokenise('#СтопВойна', 'ru').map(({ term }) => term)
  expect(terms).toEqual(['stop', 'war'])
})
