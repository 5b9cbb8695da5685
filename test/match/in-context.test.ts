import { describe, expect, it } from 'vitest'
import { compileGlossary, openTable, tongues } from '../../src/languages/index.ts'
import { wordsOf } from '../../src/match/in-context.ts'
import { aMeaning, termOf } from './small-meaning.ts'

/** A bank of a river lies near frogs, one of money near the senate. */
const meaning = aMeaning({
  ...{ frogs: '++++++++', shore: '+++++++-', senate: '--------', bank: '-------+' },
})
const tables = {
  words: 'frogs: Frosch\nsenate: Senat\nshore: Bank\nbank: Bank\n',
  ...{ names: '', littleWords: '', cues: '' },
}
meaning.languages.add(openTable(tongues.de, compileGlossary(tongues.de, tables, ['im', 'und'])))

const bankIn = (sentence: string) => {
  const token = wordsOf(sentence, 'de', meaning).find(({ word }) => word === 'bank')
  return { term: token?.term, also: token?.also }
}

describe('a word that may mean one thing or another', () => {
  it('means what comes nearest to its sentence, and may mean the other still', () => {
    expect(bankIn('Frosch und Bank')).toEqual({ term: termOf('shore'), also: [termOf('bank')] })
    expect(bankIn('Senat und Bank')).toEqual({ term: termOf('bank'), also: [termOf('shore')] })
  })

  it('means what is likeliest where nothing else is known', () => {
    expect(bankIn('Bank')).toEqual({ term: termOf('shore'), also: [termOf('bank')] })
  })

  it('is none in English, whose words stay as they are', () => {
    const words = wordsOf('Frogs on the bank of the senate', 'en', meaning)
    expect(words).toEqual(meaning.languages.tokenise('Frogs on the bank of the senate', 'en'))
  })
})
