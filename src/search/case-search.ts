import type { Case, Country } from '../cases/index.ts'
import { type Excerpt, excerptOf, foundIn } from './excerpt.ts'
import { type FacetCounts, Facets, type Filter } from './facets.ts'
import { type Counted, WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

/** What somebody looks for. */
export interface Query {
  readonly words: string
  readonly filter: Filter
  /** Hits that are to be given back at most. */
  readonly most: number
}

/** A case that was found, with what a list of hits shows of it. */
export interface Hit {
  readonly caseId: string
  readonly title: Excerpt
  /** From its summary or its disproof; empty where it has neither. */
  readonly excerpt: Excerpt
  readonly publishedOn: string | null
  readonly countries: readonly Country[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  /** The user's list that holds it; null for a case that comes with the extension. */
  readonly list: string | null
}

/** What was found. */
export interface Found {
  /** Cases that were looked through. */
  readonly of: number
  readonly total: number
  readonly hits: readonly Hit[]
  /** True where no case has all the words: these have some of them. */
  readonly isPartial: boolean
  readonly counts: FacetCounts
}

/** What is kept of a case: less than all of it, for there may be a hundred thousand. */
interface Kept {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly publishedOn: string | null
  readonly countries: readonly Country[]
  readonly languages: readonly string[]
  readonly list: string | null
}

/** Cases that can be searched while others are still being added. */
export class CaseSearch {
  readonly #kept: Kept[] = []
  readonly #ids = new Set<string>()
  /** What a list of cases shows first: titles, and the words they are filed under. */
  readonly #titles = new WordIndex()
  /** Title and all texts, of cases that have more than a title. */
  readonly #texts = new WordIndex()
  readonly #facets = new Facets()

  get size(): number {
    return this.#kept.length
  }

  /**
   * Adds cases of a list. One that another list has already told is told once.
   * @param list the name of the user's list; null for cases that come with the extension
   */
  add(cases: readonly Case[], list: string | null): void {
    for (const known of cases) {
      if (this.#ids.has(known.id)) continue
      this.#ids.add(known.id)
      const { id, title, publishedOn, countries, languages, keywords } = known
      const text = [...known.summary, ...known.disproof].join(' ')
      const place =
        this.#kept.push({ id, title, text, publishedOn, countries, languages, list }) - 1
      const filed = [title, ...keywords].join(' · ')
      this.#titles.add(place, filed)
      if (text !== '') this.#texts.add(place, `${filed} · ${text}`)
      this.#facets.add(known)
    }
  }

  /**
   * The cases that have all of the words, or words that begin with them: those first whose titles and
   * keywords do, the newest first among equals. Where none has all, those with the most of them. Without words
   * every case.
   */
  find({ words, filter, most }: Query): Found {
    const asked = [...new Set(wordsOf(words).map(({ word }) => word))]
    const { places, isPartial } = this.#placesOf(new Set(asked))
    const { fitting, counts } = this.#facets.sortOut(places, filter)
    return {
      of: this.size,
      total: fitting.length,
      hits: fitting.slice(0, most).flatMap((place) => this.#hit(place, asked)),
      isPartial,
      counts,
    }
  }

  #placesOf(asked: ReadonlySet<string>): { places: number[]; isPartial: boolean } {
    if (asked.size === 0) return { places: this.#newestFirst(this.#kept.keys()), isPartial: false }
    const [titles, texts] = [this.#titles.count(asked), this.#texts.count(asked)]
    const withAll = (counted: readonly Counted[]) =>
      counted.filter(({ words }) => words === asked.size).map(({ number }) => number)
    const titled = new Set(withAll(titles))
    const others = withAll(texts).filter((place) => !titled.has(place))
    if (titled.size + others.length > 0) {
      return {
        places: [...this.#newestFirst(titled), ...this.#newestFirst(others)],
        isPartial: false,
      }
    }
    const most = new Map<number, number>()
    for (const { number, words } of [...titles, ...texts]) {
      most.set(number, Math.max(words, most.get(number) ?? 0))
    }
    const places = this.#newestFirst(most.keys()).sort(
      (one, other) => (most.get(other) ?? 0) - (most.get(one) ?? 0),
    )
    return { places, isPartial: places.length > 0 }
  }

  /** Undated cases come last; equals stay in the order of their lists. */
  #newestFirst(places: Iterable<number>): number[] {
    const dateOf = (place: number) => this.#kept[place]?.publishedOn ?? ''
    return [...places].sort((one, other) => {
      const [first, second] = [dateOf(one), dateOf(other)]
      return first === second ? one - other : first > second ? -1 : 1
    })
  }

  #hit(place: number, asked: readonly string[]): Hit[] {
    const kept = this.#kept[place]
    if (kept === undefined) return []
    const { id, title, text, ...told } = kept
    return [
      {
        ...told,
        caseId: id,
        title: { text: title, found: foundIn(title, asked) },
        excerpt: excerptOf(text, asked),
      },
    ]
  }
}
