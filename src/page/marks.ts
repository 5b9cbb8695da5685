import type { Match, Tier } from '../match/index.ts'
import type { HiddenQuote } from '../messages/index.ts'
import type { MarkKind, MarkNames } from './mark-names.ts'
import { rangeOf } from './positions.ts'
import type { KnownBlock } from './register.ts'

/** A mark that is drawn. */
export interface Mark {
  readonly match: Match
  readonly kind: Tier
  readonly range: Range
}

interface Known {
  readonly match: Match
  /** Null where there is nothing to draw, or the page says something else there by now. */
  readonly mark: Mark | null
}

/** The mark of a match; none where it refutes, for a page that answers a claim needs no mark. */
function markOf(block: KnownBlock, match: Match): Mark | null {
  if (match.stance === 'refutes') return null
  const range = rangeOf(block, match)
  const kind = match.stance === 'reports' ? 'possible' : match.tier
  return range === null ? null : { match, kind, range }
}

/**
 * The marks on the page, in the browser's highlight registry: no node, attribute or style of the
 * page changes. The registry is shared with the page's scripts, which may clear it.
 */
export class Marks {
  readonly #registry: HighlightRegistry
  #names: MarkNames | null = null
  readonly #highlights = {
    possible: new Highlight(),
    match: new Highlight(),
    shown: new Highlight(),
  }
  readonly #byBlock = new Map<number, Known[]>()

  constructor(registry: HighlightRegistry) {
    this.#registry = registry
    this.#highlights.match.priority = 1
    this.#highlights.shown.priority = 2
  }

  /** Registers marks under these names from now on. Nothing may be marked yet, or still. */
  nameBy(names: MarkNames): void {
    this.#names = names
  }

  /** Whether nothing is marked. */
  get isEmpty(): boolean {
    return this.#highlights.match.size + this.#highlights.possible.size === 0
  }

  /** The marks that are drawn, in the order of the page's blocks as far as it is known. */
  *drawn(): Generator<Mark, void> {
    for (const id of [...this.#byBlock.keys()].sort((one, other) => one - other)) {
      for (const { mark } of this.#byBlock.get(id) ?? []) if (mark !== null) yield mark
    }
  }

  /** Marks a match where it stands in its block; one that refutes is known but not drawn. */
  add(block: KnownBlock, match: Match): void {
    const mark = markOf(block, match)
    if (mark !== null) this.#highlights[mark.kind].add(mark.range)
    const known = this.#byBlock.get(block.id)
    if (known === undefined) this.#byBlock.set(block.id, [{ match, mark }])
    else known.push({ match, mark })
    this.keepRegistered()
  }

  /** Sets the marks of a block anew where its text stands now. */
  move(block: KnownBlock): void {
    const known = this.#byBlock.get(block.id) ?? []
    this.remove(block.id)
    for (const { match } of known) this.add(block, match)
  }

  /** Removes the marks of a block. */
  remove(blockId: number): void {
    for (const one of this.#byBlock.get(blockId) ?? []) this.#erase(one)
    this.#byBlock.delete(blockId)
  }

  /** Removes a case's marks on passages of these words. */
  unmark({ caseId, quote }: HiddenQuote): void {
    for (const [id, known] of this.#byBlock) {
      const isMeant = ({ match }: Known) => match.caseId === caseId && match.quote === quote
      for (const one of known.filter(isMeant)) this.#erase(one)
      const left = known.filter((one) => !isMeant(one))
      if (left.length < known.length) this.#byBlock.set(id, left)
    }
    this.keepRegistered()
  }

  /** Makes one range stand out, in place of the one before; with null, none. */
  show(range: Range | null): void {
    this.#highlights.shown.clear()
    if (range !== null) this.#highlights.shown.add(range)
    this.keepRegistered()
  }

  /** Registers the marks again where a script of the page has cleared the registry. */
  keepRegistered(): void {
    for (const [kind, highlight] of this.#named()) {
      const name = this.#names?.[kind]
      if (name === undefined) return
      const isRegistered = this.#registry.get(name) === highlight
      if (highlight.size > 0 && !isRegistered) this.#registry.set(name, highlight)
      if (highlight.size === 0 && isRegistered) this.#registry.delete(name)
    }
  }

  /** Removes all marks and leaves nothing of ours in the registry. */
  clear(): void {
    for (const [, highlight] of this.#named()) highlight.clear()
    this.#byBlock.clear()
    this.keepRegistered()
  }

  #erase({ mark }: Known): void {
    if (mark !== null) this.#highlights[mark.kind].delete(mark.range)
  }

  #named(): [MarkKind, Highlight][] {
    const { match, possible, shown } = this.#highlights
    return [
      ['match', match],
      ['possible', possible],
      ['shown', shown],
    ]
  }
}
