import type { Match, Tier } from '../match/index.ts'
import { markNames } from './mark-names.ts'
import { rangeOf } from './positions.ts'
import type { KnownBlock } from './register.ts'

interface Mark {
  readonly match: Match
  /** Null where there is nothing to draw, or the page says something else there by now. */
  readonly line: { readonly kind: Tier; readonly range: Range } | null
}

/** The line below a match; none where it refutes, for a page that answers a claim needs no mark. */
function lineOf(block: KnownBlock, match: Match): Mark['line'] {
  if (match.stance === 'refutes') return null
  const range = rangeOf(block, match)
  const kind = match.stance === 'reports' ? 'possible' : match.tier
  return range === null ? null : { kind, range }
}

/**
 * The marks on the page, in the browser's highlight registry: no node, attribute or style of the
 * page changes. The registry is shared with the page's scripts, which may clear it.
 */
export class Marks {
  readonly #registry: HighlightRegistry
  readonly #highlights = {
    possible: new Highlight(),
    match: new Highlight(),
    shown: new Highlight(),
  }
  readonly #byBlock = new Map<number, Mark[]>()

  constructor(registry: HighlightRegistry) {
    this.#registry = registry
    this.#highlights.match.priority = 1
    this.#highlights.shown.priority = 2
  }

  /** Marks a match where it stands in its block; one that refutes is known but not drawn. */
  add(block: KnownBlock, match: Match): void {
    const mark: Mark = { match, line: lineOf(block, match) }
    if (mark.line !== null) this.#highlights[mark.line.kind].add(mark.line.range)
    const marks = this.#byBlock.get(block.id)
    if (marks === undefined) this.#byBlock.set(block.id, [mark])
    else marks.push(mark)
    this.keepRegistered()
  }

  /** Sets the marks of a block anew where its text stands now. */
  move(block: KnownBlock): void {
    const marks = this.#byBlock.get(block.id) ?? []
    this.remove(block.id)
    for (const { match } of marks) this.add(block, match)
  }

  /** Removes the marks of a block. */
  remove(blockId: number): void {
    for (const { line } of this.#byBlock.get(blockId) ?? []) {
      if (line !== null) this.#highlights[line.kind].delete(line.range)
    }
    this.#byBlock.delete(blockId)
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
      const name = markNames[kind]
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

  #named(): [Tier | 'shown', Highlight][] {
    const { match, possible, shown } = this.#highlights
    return [
      ['match', match],
      ['possible', possible],
      ['shown', shown],
    ]
  }
}
