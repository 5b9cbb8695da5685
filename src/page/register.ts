import type { TextRun } from './text-run.ts'

/** A block of the page as it was last read, under the id by which the background knows it. */
export interface KnownBlock extends TextRun {
  readonly id: number
}

/** Told of every change of the blocks, in the order of the page. */
export interface RegisterListener {
  added(block: KnownBlock): void
  /** The same text under the same id, but in other text nodes. */
  moved(block: KnownBlock): void
  removed(id: number): void
}

/** What one pass over the page, or over its changed parts, has found. */
export interface Reading {
  found(run: TextRun): void
  /** All runs directly in this block element have been found. */
  read(element: Element): void
  /** Whether a block element has to be read: it is new, or to be renewed, and was not yet met. */
  needs(block: Element, renewed: boolean): boolean
  /** Compares what was found with what was known. `isRenewed`: see {@link BlockRegister.read}. */
  finish(): void
}

/** The blocks of a page. Ids count up and are never used again. */
export class BlockRegister {
  readonly #blocks = new Map<number, KnownBlock>()
  /** Every block element that was ever read; what is below it is known unless it was changed. */
  readonly #known = new WeakSet<Element>()
  readonly #listener: RegisterListener
  #nextId = 1

  constructor(listener: RegisterListener) {
    this.#listener = listener
  }

  /** A block that is on the page, as far as the last reading knows. */
  get(id: number): KnownBlock | undefined {
    return this.#blocks.get(id)
  }

  /**
   * Begins a reading. `isRenewed` says which elements stand in a part of the page that is read as
   * a whole: what is known there and not found again is gone.
   *
   * The first reading tells each block as soon as it is found, so that the first marks come early.
   * Later ones tell all at their end, because only then is it known which text merely moved: a
   * framework that replaces elements by equal ones causes no new check.
   */
  read(isRenewed: (element: Element) => boolean): Reading {
    const isFirst = this.#blocks.size === 0
    const visited = new Set<Element>()
    const runs: TextRun[] = []
    return {
      found: (run) => {
        if (isFirst) this.#add(run)
        else runs.push(run)
      },
      read: (element) => {
        visited.add(element)
        this.#known.add(element)
      },
      needs: (block, renewed) => !visited.has(block) && (renewed || !this.#known.has(block)),
      finish: () => {
        if (isFirst) return
        const isStale = ({ element }: KnownBlock): boolean =>
          visited.has(element) || !element.isConnected || isRenewed(element)
        this.#settle(runs, [...this.#blocks.values()].filter(isStale))
      },
    }
  }

  #settle(runs: readonly TextRun[], stale: readonly KnownBlock[]): void {
    const byText = groupByText(stale)
    const claim = (run: TextRun): KnownBlock | undefined => {
      const candidates = byText.get(run.text) ?? []
      const here = candidates.findIndex((block) => block.element === run.element)
      return candidates.splice(Math.max(here, 0), 1)[0]
    }
    const kept = runs.map((run) => ({ run, block: claim(run) }))
    for (const { id } of [...byText.values()].flat()) {
      this.#blocks.delete(id)
      this.#listener.removed(id)
    }
    for (const { run, block } of kept) {
      if (block === undefined) this.#add(run)
      else if (!isSamePlace(run, block)) this.#move(run, block.id)
    }
  }

  #add(run: TextRun): void {
    const block: KnownBlock = { ...run, id: this.#nextId }
    this.#nextId += 1
    this.#blocks.set(block.id, block)
    this.#listener.added(block)
  }

  #move(run: TextRun, id: number): void {
    const block: KnownBlock = { ...run, id }
    this.#blocks.set(id, block)
    this.#listener.moved(block)
  }
}

function groupByText(blocks: readonly KnownBlock[]): Map<string, KnownBlock[]> {
  const groups = new Map<string, KnownBlock[]>()
  for (const block of blocks) {
    const group = groups.get(block.text)
    if (group === undefined) groups.set(block.text, [block])
    else group.push(block)
  }
  return groups
}

function isSamePlace(run: TextRun, block: KnownBlock): boolean {
  return (
    run.element === block.element &&
    run.pieces.length === block.pieces.length &&
    run.pieces.every((piece, index) => {
      const known = block.pieces[index]
      return known?.node === piece.node && known.start === piece.start && known.from === piece.from
    })
  )
}
