import { describe, expect, it } from 'vitest'
import {
  compileGlossary,
  type GlossaryTables,
  openTable,
  readGlossary,
  type TongueCode,
  tongues,
} from '../../src/languages/index.ts'

const nothing = { words: '', names: '', littleWords: '', cues: '' }

/** A compiled glossary: what its first line says, and the meanings of its others by their stems. */
function both(code: TongueCode, tables: Partial<GlossaryTables>, listed: readonly string[] = []) {
  const text = compileGlossary(tongues[code], { ...nothing, ...tables }, listed)
  const [header = '', ...lines] = text.split('\n')
  return {
    header: JSON.parse(header),
    meanings: Object.fromEntries(lines.map((line) => line.split('\t'))),
  }
}

const compiled = (code: TongueCode, tables: Partial<GlossaryTables>) => both(code, tables).meanings

describe('a table of a glossary', () => {
  it('is read line by line, without comments and blank lines', () => {
    expect(readGlossary('pond', '# Ponds.\n\nwar: Krieg, Gefecht\n  \nfrog: Frosch\n')).toEqual([
      { key: 'war', form: 'Krieg', isLesser: false },
      { key: 'war', form: 'Gefecht', isLesser: false },
      { key: 'frog', form: 'Frosch', isLesser: false },
    ])
  })

  it('marks forms that mainly mean something else', () => {
    expect(readGlossary('pond', 'war: ~Gefecht, ~ Kampf, Krieg')).toEqual([
      { key: 'war', form: 'Gefecht', isLesser: true },
      { key: 'war', form: 'Kampf', isLesser: true },
      { key: 'war', form: 'Krieg', isLesser: false },
    ])
  })

  it('has no form between two commas or behind the last', () => {
    expect(readGlossary('pond', 'frog: , Frosch, ,\ntoad:')).toEqual([
      { key: 'frog', form: 'Frosch', isLesser: false },
    ])
  })

  it.each([
    ['frog: Frosch\n\nKröte', 'de/words.txt:3: "Kröte" has no English word and colon'],
    ['# Ponds.\n: Frosch', 'de/words.txt:2: ": Frosch" has no English word and colon'],
  ])('names the file and the line that has no key: %j', (table, message) => {
    expect(() => readGlossary('de/words.txt', table)).toThrow(message)
  })
})

describe('a compiled glossary', () => {
  it('is sorted lines of stems and English terms below the first', () => {
    const tables = { ...nothing, words: 'war: Krieg\nfrog: Frosch' }
    const [, ...lines] = compileGlossary(tongues.de, tables, []).split('\n')
    expect(lines).toEqual(['frosch\tfrog', 'krieg\twar'])
  })

  it('has little words before names and names before words', () => {
    const tables = { words: 'frog: Frosch', names: 'russia: Frosch', littleWords: 'not: Frosch' }
    expect(compiled('de', tables)).toEqual({ frosch: '-not,^russia,frog' })
  })

  it('has of two words first the one that stands first', () => {
    const pond = 'pond: Teich\npool: Teich'
    const pool = 'pool: Teich\npond: Teich'
    expect(compiled('de', { words: pond })).toEqual({ teich: 'pond,pool' })
    expect(compiled('de', { words: pool })).toEqual({ teich: 'pool,pond' })
  })

  it('has what a word mainly means before what it rarely means', () => {
    expect(compiled('de', { words: 'pond: ~Teich\npool: Teich' })).toEqual({ teich: 'pool,pond' })
  })

  it('has a word itself before another word that only has a form like it', () => {
    // "армій" and "арма" share a stem.
    expect(compiled('uk', { words: 'army: армія\nweapon: арма' }).арм).toBe('weapon,armi')
    expect(compiled('uk', { words: 'army: армія\nweapon: ~арма' }).арм).toBe('armi,weapon')
  })

  it('keeps three meanings of a word at most', () => {
    const words = ['frog', 'toad', 'newt', 'heron', 'duck'].map((key) => `${key}: Tier`).join('\n')
    expect(compiled('de', { words })).toEqual({ tier: 'frog,toad,newt' })
  })

  it('gives two terms for two English words, and none for the little ones between', () => {
    const words = 'civil war: Bürgerkrieg\nend of the war: Kriegsende'
    expect(compiled('de', { words })).toEqual({ burgerkrieg: 'civil war', kriegsend: 'end war' })
  })

  it('writes English words as the terms that English texts are compared by', () => {
    const words = 'organised: geordnet\nUnited Nations: Uno'
    expect(compiled('de', { words })).toEqual({ geordnet: 'organ', uno: 'un' })
  })

  it('writes a hyphen before little words', () => {
    const littleWords = 'not: nicht\nas if: angeblich'
    expect(compiled('de', { littleWords })).toEqual({ nicht: '-not', angeb: '-as -if' })
  })

  it('gives words that carry no topic no term', () => {
    expect(compiled('de', { littleWords: '(little): bezüglich' })).toEqual({ bezug: '-' })
  })

  it('has the little words that a library lists, without accents, but those that tell', () => {
    const littleWords = '(telling): après\nnot: ne'
    const { header, meanings } = both('fr', { littleWords }, ['à', 'Été', 'après', 'ete'])
    expect(header.little).toEqual(['a', 'ete'])
    expect(meanings).toEqual({ ne: '-not' })
  })

  it('has cues by their kind, as they are written', () => {
    const { header } = both('de', { cues: 'said: laut, sagt*\nverdict: nicht belegt\nsaid: so' })
    expect(header.cues).toEqual({
      ...{ said: ['laut', 'sagt*', 'so'], verdict: ['nicht belegt'] },
      ...{ that: [], not: [], only: [] },
    })
  })

  it('keeps the keys of names as they are, and says which need a capital', () => {
    expect(compiled('de', { names: 'organised_crime: Mafia, mafiös' })).toEqual({
      mafia: '^organised_crime',
      mafios: 'organised_crime',
    })
  })

  it('has phrases by the stems of their words, accents and glued articles left out', () => {
    const names = "usa: États-Unis d'Amérique"
    expect(compiled('fr', { names })).toEqual({ 'etat unis amer': 'usa' })
  })

  it('has other forms of a word whose stem is another, but not of a phrase', () => {
    expect(Object.keys(compiled('uk', { words: 'army: армія' }))).toEqual(['арм', 'армі'])
    expect(Object.keys(compiled('uk', { words: 'red army: червона армія' }))).toHaveLength(1)
  })

  it('names the language and the table of a line that does not fit', () => {
    expect(() => compiled('de', { littleWords: 'nicht' })).toThrow('de/little-words.txt:1:')
    expect(() => compiled('fr', { names: '\nRussie' })).toThrow('fr/names.txt:2:')
  })
})

describe('an opened glossary', () => {
  const header =
    '{"little":["der"],"cues":{"verdict":["falsch"],"said":[],"that":[],"not":[],"only":[]}}'
  const opened = (lines: string) => openTable(tongues.de, `${header}\n${lines}`)

  it('has words with their meanings, and phrases by their first word', () => {
    const table = opened('kalt krieg\tcold war\nkrieg\twar,fight')
    expect(table.tongue.code).toBe('de')
    expect([...table.words]).toEqual([['krieg', 'war,fight']])
    expect([...table.phrases]).toEqual([['kalt', [{ rest: ['krieg'], meanings: 'cold war' }]]])
  })

  it('has little words and cues', () => {
    const table = opened('krieg\twar')
    expect([...table.littleWords]).toEqual(['der'])
    expect(table.cues).toEqual({ verdict: ['falsch'], said: [], that: [], not: [], only: [] })
  })

  it('has the longest phrases first', () => {
    const table = opened('a b\tone\na b c d\tthree\na b c\ttwo')
    expect(table.phrases.get('a')?.map(({ meanings }) => meanings)).toEqual(['three', 'two', 'one'])
  })

  it.each([
    [''],
    ['krieg\twar'],
    ['{}'],
    ['{"little":[1],"cues":{}}\nkrieg\twar'],
    [`${header}\nkrieg`],
    [`${header}\n\twar`],
    [`${header}\nkrieg\twar\n`],
  ])('refuses what is none: %j', (text) => {
    expect(() => openTable(tongues.de, text)).toThrow('this is no glossary of "de"')
  })
})
