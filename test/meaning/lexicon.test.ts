import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../src/cli/open-meaning.ts'
import { tokenise } from '../../src/language/index.ts'
import { compileLexicon, type Lexicon } from '../../src/meaning/index.ts'

const tables = { predicates: '', things: '', partOf: '' }
const compile = (written: Partial<typeof tables>) => compileLexicon({ ...tables, ...written })

/** The term that a word of the page would be looked up by. */
function termOf(word: string): string {
  const [token] = tokenise(word)
  if (token?.term == null) throw new Error(`"${word}" is no telling word`)
  return token.term
}

const sensesOf = (lexicon: Lexicon, word: string) => lexicon.senses[termOf(word)]

describe('the lexicon compiler', () => {
  it('makes nothing of nothing', () => {
    expect(compile({})).toEqual({ kinds: [], senses: {}, phrases: {}, opposites: [], partOf: {} })
  })

  it('makes a sense of each line, predicates before things, and skips remarks', () => {
    const lexicon = compile({
      predicates: '# what is done\n\nhop: hop | leap\n  croak: croak\n',
      things: 'pond: pond | pool\n',
    })
    expect(lexicon.kinds).toEqual(['predicate', 'predicate', 'thing'])
    expect(sensesOf(lexicon, 'leap')).toEqual([0])
    expect(sensesOf(lexicon, 'croak')).toEqual([1])
    expect(sensesOf(lexicon, 'pond')).toEqual(sensesOf(lexicon, 'pool'))
  })

  it('knows a member in every form that has its term', () => {
    const lexicon = compile({ predicates: 'bribe: bribed\n' })
    expect(sensesOf(lexicon, 'bribes')).toEqual([0])
    expect(sensesOf(lexicon, 'bribing')).toEqual([0])
  })

  it('gives a word of several senses all of them, each once', () => {
    const lexicon = compile({ things: 'shore: bank | banks\nmoney: bank\n' })
    expect(sensesOf(lexicon, 'bank')).toEqual([0, 1])
  })

  it('keeps a phrase by its first sound, without an opening that comes and goes', () => {
    const lexicon = compile({
      predicates: 'rule: pull the strings | to pull strings\nowner: be behind the pond\n',
    })
    expect(lexicon.phrases).toEqual({
      [termOf('pull')]: [
        [`the ${termOf('strings')}`, 0],
        [termOf('strings'), 0],
      ],
      behind: [[`the ${termOf('pond')}`, 1]],
    })
  })

  it('lets few little words carry a sense by themselves, and the others none', () => {
    const { senses } = compile({ predicates: 'organise: be behind\nnothing: of | the\n' })
    expect(senses).toEqual({ behind: [0] })
  })

  it('notes which senses contradict one another, within a table', () => {
    const { opposites, kinds } = compile({
      predicates: 'love: love\nhate: hate\nlove >< hate\n',
      things: 'war: war\npeace: peace\nwar >< peace\n',
    })
    expect(opposites).toEqual([
      [0, 1],
      [2, 3],
    ])
    expect(kinds).toHaveLength(4)
  })

  it.each(['love >< spite', 'spite >< love', 'love >< '])('names the line of "%s"', (line) => {
    const predicates = `love: love\nhate: hate\n${line}\n`
    expect(() => compile({ predicates })).toThrow(`lexicon: "${line.trim()}" names no sense`)
  })

  it('knows a name by all the broader names that it may stand for', () => {
    const { partOf } = compile({ partOf: '# names\npond > frogs | toads\nsenate > frogs\n' })
    expect(partOf).toEqual({ frogs: ['pond', 'senate'], toads: ['pond'] })
  })
})

describe('the project’s own lexicon', () => {
  it('compiles, and is the same after it was written as JSON', async () => {
    const lexicon = await readLexicon()
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon)
    const numbers = [
      ...Object.values(lexicon.senses).flat(),
      ...Object.values(lexicon.phrases).flatMap((list) => list.map(([, sense]) => sense)),
      ...lexicon.opposites.flat(),
    ]
    expect(numbers.length).toBeGreaterThan(1_000)
    expect(numbers.filter((sense) => lexicon.kinds[sense] === undefined)).toEqual([])
    expect(new Set(lexicon.kinds)).toEqual(new Set(['predicate', 'thing']))
  })
})
