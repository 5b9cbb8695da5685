import { termsOf, tokenise } from '../../src/language/index.ts'
import { type Alignment, align } from '../../src/match/alignment.ts'
import {
  type ClaimReading,
  compareForOrder,
  orderingNames,
} from '../../src/match/features/index.ts'
import { type Reading, read } from '../../src/match/reading.ts'
import {
  compileLexicon,
  directionLength,
  type LexiconTables,
  Meaning,
} from '../../src/meaning/index.ts'

/** One word's direction: each place is as far up or down as any other. */
type Signs = string

const dimensions = 8
const step = Math.round(directionLength / Math.sqrt(dimensions))
const usualRarity = 5

/**
 * Invented word vectors of eight places, by word. Of two words the cosine is 1 less a quarter for
 * each place in which their signs differ: 0.75 for one, 0.5 for two, 0 for four.
 */
export function aMeaning(
  words: Readonly<Record<string, Signs>>,
  tables: Partial<LexiconTables> = {},
  rarity: Readonly<Record<string, number>> = {},
  version = 'small',
): Meaning {
  const written = Object.entries(words)
  const terms = written.map(([word]) => termOf(word))
  return new Meaning(
    {
      version,
      dimensions,
      terms,
      rowOf: (term) => terms.indexOf(term),
      directions: Int8Array.from(
        written.flatMap(([, signs]) => [...signs].map((sign) => (sign === '+' ? step : -step))),
      ),
      lengths: new Float32Array(written.length).fill(1),
      rarity: Float32Array.from(written, ([word]) => rarity[word] ?? usualRarity),
    },
    compileLexicon({ predicates: '', things: '', partOf: '', ...tables }),
  )
}

/** The term that a word of a text is compared by. */
export function termOf(word: string): string {
  const [term] = termsOf(word)
  if (term === undefined) throw new Error(`"${word}" is no telling word`)
  return term
}

/** What the tests of single stages know of words. */
export const meaning = aMeaning(
  {
    ...{ frogs: '++++++++', toads: '+++++++-', newts: '++++++--', herons: '++++----' },
    ...{ senate: '+-+-+-+-', parliament: '+-+-+-++', bench: '-+-+--++', flies: '--++--++' },
    ...{ rule: '+--++--+', attacked: '----++++', defended: '---+++++', pond: '+--+-++-' },
  },
  {
    predicates:
      'attack: attack | assault | strike\ndefend: defend | protect\nrule: rule | pull the strings\nattack >< defend\n',
    things: 'pond: pond | pool\n',
    partOf: `usa > ${termOf('Pentagon')}\n`,
  },
  { senate: 3, frogs: 8 },
)

export function readingOf(text: string): Reading {
  return read(text, tokenise(text), meaning)
}

/** A claim's reading in a pack in which every term is worth the same. */
export function claimReadingOf(text: string): ClaimReading {
  const reading = readingOf(text)
  return { ...reading, idf: new Float32Array(reading.terms.length).fill(1) }
}

export function alignmentOf(claim: string, page: string): Alignment {
  return align(readingOf(claim), readingOf(page), meaning)
}

/** The features of a claim and a page, by name. */
export function featuresOf(claim: string, page: string): (name: string) => number {
  const out = new Float32Array(orderingNames.length)
  compareForOrder(claimReadingOf(claim), readingOf(page), meaning, out)
  return (name) => {
    const value = out[orderingNames.indexOf(name)]
    if (value === undefined) throw new Error(`no feature is called "${name}"`)
    return value
  }
}
