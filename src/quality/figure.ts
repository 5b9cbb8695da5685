/** What a figure is to reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number }

/** A mean of scores or hits, and of how many. */
export interface Sample {
  readonly value: number
  readonly of: number
}

/** What is measured, apart from the measurement. */
export interface FigureKind {
  /** Under which it is kept in `test/quality.json`. */
  readonly key: string
  readonly label: string
  /** How it is written: .836, 1.5%, 0.87, or 3 of so many. */
  readonly unit: 'score' | 'share' | 'ratio' | 'count'
  readonly better: 'more' | 'less'
  /** By how much the whole may get worse before it counts; the kept-aside part twice that. */
  readonly tolerance: number
  readonly goal: Goal | null
}

/** A figure as measured. */
export interface Figure extends FigureKind {
  /** Over everything. */
  readonly all: Sample
  /** Over the part that nothing is trained on; null where no part is kept aside. */
  readonly aside: Sample | null
}

/** Gathers hits, or scores from 0 to 1, of all rows and of those that are kept aside. */
export class Tally {
  readonly #sums = { all: 0, aside: 0 }
  readonly #counts = { all: 0, aside: 0 }

  add(score: boolean | number, isAside = false): void {
    const value = Number(score)
    this.#sums.all += value
    this.#counts.all += 1
    if (!isAside) return
    this.#sums.aside += value
    this.#counts.aside += 1
  }

  /** The figure that was gathered: a sum for a count, a mean otherwise. */
  as(kind: FigureKind): Figure {
    return { ...kind, all: this.#sample('all', kind), aside: this.#aside(kind) }
  }

  #aside(kind: FigureKind): Sample | null {
    return this.#counts.aside === 0 ? null : this.#sample('aside', kind)
  }

  #sample(part: 'all' | 'aside', { unit }: FigureKind): Sample {
    const [sum, of] = [this.#sums[part], this.#counts[part]]
    if (unit === 'count') return { value: sum, of }
    return { value: of === 0 ? 0 : sum / of, of }
  }
}

/** Whether the figure reaches its goal, judged on the kept-aside part where there is one. */
export function isReached({ goal, all, aside }: Figure): boolean | null {
  if (goal === null) return null
  const { value } = aside ?? all
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
}
