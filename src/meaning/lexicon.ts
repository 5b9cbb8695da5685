import { tokenise } from '../language/index.ts'

/** What a group of the lexicon is about: what is done, or everything else. */
export type SenseKind = 'predicate' | 'thing'

/** The lexicon in the form that is looked up, as JSON beside the word vectors. */
export interface Lexicon {
  /** Kind of each sense, by its number. */
  readonly kinds: readonly SenseKind[]
  /** Term → the senses that it has by itself. */
  readonly senses: Readonly<Record<string, readonly number[]>>
  /** First sound of a phrase → its further sounds and its sense. */
  readonly phrases: Readonly<Record<string, readonly (readonly [string, number])[]>>
  /** Pairs of senses that contradict one another in a claim. */
  readonly opposites: readonly (readonly [number, number])[]
  /** Name → the names that it is commonly meant by: "pentagon" → "usa". */
  readonly partOf: Readonly<Record<string, readonly string[]>>
}

/** The lexicon's tables, as they are written. */
export interface LexiconTables {
  readonly predicates: string
  readonly things: string
  readonly partOf: string
}

/** Little words that carry a sense by themselves: "London is behind it". */
const tellingLittleWords = new Set(['behind', 'against', 'without'])
/** Openings of a phrase that inflect or come and go: "be behind", "to be behind". */
const openings = /^(?:to |be |the |a |an )+/u

function linesOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** A phrase as the sounds of its words: the term of a telling word, a little word as it is. */
function soundsOf(phrase: string): string[] {
  return tokenise(phrase.replace(openings, '')).map(({ term, word }) => term ?? word)
}

class Builder {
  readonly kinds: SenseKind[] = []
  readonly senses = new Map<string, Set<number>>()
  readonly phrases = new Map<string, [string, number][]>()
  readonly opposites: [number, number][] = []

  add(table: string, kind: SenseKind): void {
    const byKey = new Map<string, number>()
    for (const line of linesOf(table)) {
      const [key = '', members = ''] = line.split(/:(.*)/su)
      const [one, other] = line.split('><').map((name) => name.trim())
      if (other === undefined) {
        byKey.set(key.trim(), this.kinds.length)
        for (const member of members.split('|')) this.#addMember(member.trim(), this.kinds.length)
        this.kinds.push(kind)
      } else {
        const [left, right] = [byKey.get(one ?? ''), byKey.get(other)]
        if (left === undefined || right === undefined)
          throw new Error(`lexicon: "${line}" names no sense`)
        this.opposites.push([left, right])
      }
    }
  }

  #addMember(member: string, sense: number): void {
    const [first, ...rest] = soundsOf(member)
    if (first === undefined) return
    if (rest.length > 0) {
      const list = this.phrases.get(first) ?? []
      list.push([rest.join(' '), sense])
      this.phrases.set(first, list)
    } else if (
      tokenise(member.replace(openings, ''))[0]?.term !== null ||
      tellingLittleWords.has(first)
    ) {
      const set = this.senses.get(first) ?? new Set()
      set.add(sense)
      this.senses.set(first, set)
    }
  }
}

/**
 * Compiles the lexicon's tables: a line `key: member | member phrase` is a sense, `key >< key` two
 * senses that contradict, `name > name | name` a name and those that stand for it.
 * @throws Error that names a line whose keys are not defined
 */
export function compileLexicon({ predicates, things, partOf }: LexiconTables): Lexicon {
  const builder = new Builder()
  builder.add(predicates, 'predicate')
  builder.add(things, 'thing')
  const broader = new Map<string, string[]>()
  for (const line of linesOf(partOf)) {
    const [broad = '', members = ''] = line.split('>').map((part) => part.trim())
    for (const member of members.split('|').map((name) => name.trim())) {
      broader.set(member, [...(broader.get(member) ?? []), broad])
    }
  }
  return {
    kinds: builder.kinds,
    senses: Object.fromEntries([...builder.senses].map(([term, set]) => [term, [...set]])),
    phrases: Object.fromEntries(builder.phrases),
    opposites: builder.opposites,
    partOf: Object.fromEntries(broader),
  }
}
