import type { Case } from '../cases/index.ts'

/** What cases can be sorted out by. */
const facetNames = ['country', 'language', 'keyword', 'year'] as const
export type FacetName = (typeof facetNames)[number]

/** For each facet the value that is wanted; null for any. */
export type Filter = Readonly<Record<FacetName, string | null>>

/** A value of a facet, and how many of the cases that were found have it. */
export interface FacetValue {
  /** ISO 3166-1 code or, without one, a name; BCP 47 tag; keyword; year. */
  readonly value: string
  readonly count: number
}

/** The values that what was found has, the most frequent first (years: the latest). */
export type FacetCounts = Readonly<Record<FacetName, readonly FacetValue[]>>

/** Values of one facet that a reader is offered; the rest is found by typing. */
const mostValues = 300

/** The values of a case, by facet. */
function valuesOf(known: Case): Readonly<Record<FacetName, readonly string[]>> {
  return {
    country: known.countries.map(({ code, name }) => code ?? name),
    language: known.languages,
    keyword: known.keywords,
    year: known.publishedOn === null ? [] : [known.publishedOn.slice(0, 4)],
  }
}

/** The values of one facet, each with a number, and the numbers of each case. */
class Facet {
  readonly values: string[] = []
  readonly #numbers = new Map<string, number>()
  /** Most cases share their few values with others: one array for all of them. */
  readonly #shared = new Map<string, readonly number[]>()
  readonly #ofCases: (readonly number[])[] = []

  add(values: readonly string[]): void {
    const numbers = [...new Set(values)].map((value) => this.#numberOf(value))
    const key = numbers.join()
    const shared = this.#shared.get(key) ?? numbers
    this.#shared.set(key, shared)
    this.#ofCases.push(shared)
  }

  numbersOf(place: number): readonly number[] {
    return this.#ofCases[place] ?? []
  }

  /** −1 for a value that no case has; null for any. */
  wanted(value: string | null): number | null {
    return value === null ? null : (this.#numbers.get(value) ?? -1)
  }

  #numberOf(value: string): number {
    const known = this.#numbers.get(value)
    if (known !== undefined) return known
    this.#numbers.set(value, this.values.length)
    return this.values.push(value) - 1
  }
}

/** Sorts cases out by their facets, and counts. Places are those in which cases were added. */
export class Facets {
  readonly #facets: Readonly<Record<FacetName, Facet>> = {
    country: new Facet(),
    language: new Facet(),
    keyword: new Facet(),
    year: new Facet(),
  }

  add(known: Case): void {
    const values = valuesOf(known)
    for (const name of facetNames) this.#facets[name].add(values[name])
  }

  /**
   * The places that fit the filter, in their order, and how many each value would leave: a facet is
   * counted as if nothing were wanted of it. Linear in the places.
   */
  sortOut(
    places: readonly number[],
    filter: Filter,
  ): { readonly fitting: number[]; readonly counts: FacetCounts } {
    const columns = facetNames.map((name) => {
      const facet = this.#facets[name]
      const wanted = facet.wanted(filter[name])
      return { facet, wanted, counts: new Uint32Array(facet.values.length) }
    })
    const fitting: number[] = []
    for (const place of places) {
      const failing = columns.filter(
        ({ facet, wanted }) => wanted !== null && !facet.numbersOf(place).includes(wanted),
      )
      if (failing.length > 1) continue
      for (const { facet, counts } of failing.length === 0 ? columns : failing) {
        for (const number of facet.numbersOf(place)) counts[number] = (counts[number] ?? 0) + 1
      }
      if (failing.length === 0) fitting.push(place)
    }
    const [country = [], language = [], keyword = [], year = []] = columns.map(
      ({ facet, counts }, at) =>
        counted(facet.values, counts, facetNames[at] === 'year' ? latest : most),
    )
    return { fitting, counts: { country, language, keyword, year } }
  }
}

type Order = (one: FacetValue, other: FacetValue) => number
const latest: Order = (one, other) => (one.value > other.value ? -1 : 1)
const most: Order = (one, other) => other.count - one.count || (one.value < other.value ? -1 : 1)

function counted(values: readonly string[], counts: Uint32Array, order: Order): FacetValue[] {
  return values
    .map((value, number) => ({ value, count: counts[number] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(order)
    .slice(0, mostValues)
}
