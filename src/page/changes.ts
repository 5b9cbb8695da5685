import { renderingParent } from './flat-tree.ts'
import type { Box, Layout } from './layout.ts'
import { isReadable } from './walk.ts'

/** The parts of a page that a reading must go over. */
export interface Parts {
  /** Block elements whose own text may have changed; each is read with what is new below it. */
  readonly starts: readonly Element[]
  /** Whether an element stands in a part that must be read as a whole, known or not. */
  isRenewed(element: Element): boolean
  /** Whether this very element is the top of such a part. */
  isRenewedTop(element: Element): boolean
}

/** The attributes that can show or hide text without any other change of the page. */
export const watchedAttributes = ['class', 'hidden', 'open', 'style']

/** More changed elements than this are not told apart: the page is read anew as a whole. */
const mostElements = 500

/**
 * Remembers which parts of a page have changed since it was last asked. Noting a change looks at
 * nothing but the record: what a change means is found out once a pass, however many there were.
 */
export class Changes {
  readonly #document: Document
  #touched = new Set<Element>()
  #renewed = new Set<Element>()
  #styled = new Set<Element>()

  constructor(document: Document) {
    this.#document = document
  }

  get isEmpty(): boolean {
    return this.#touched.size + this.#renewed.size + this.#styled.size === 0
  }

  /** Notes that anything may have changed. */
  noteAll(): void {
    this.#forget()
    // Asked for anew: a page may replace its whole tree, as frameworks do when they draw it again.
    const root: Element | null = this.#document.documentElement
    if (root === null) return
    this.#touched.add(root)
    this.#renewed.add(root)
  }

  /** Notes what a mutation observer tells. */
  note(records: readonly MutationRecord[]): void {
    for (const record of records) this.#noteRecord(record)
    const noted = this.#touched.size + this.#renewed.size + this.#styled.size
    if (noted > mostElements) this.noteAll()
  }

  /**
   * Hands over the changed parts and forgets them. `lastBox` tells the box that an element had
   * when it was last read: an inline style that leaves it as it was is an animation, not a change
   * of text, and is dropped. (What such a style does to elements below through inheritance shows in
   * the box as well.)
   */
  take(layout: Layout, lastBox: (element: Element) => Box | undefined): Parts {
    for (const element of this.#styled) {
      if (element.isConnected && lastBox(element) !== layout.boxOf(element)) this.#renew(element)
    }
    const renewed = this.#renewed
    const starts = new Set<Element>()
    for (const element of this.#touched) {
      if (!isReadable(element, layout)) continue
      const start = containerOf(element, layout)
      // A renewed part is read from the block around its top, which was noted as touched with it.
      const isCovered = start !== this.#document.documentElement && standsIn(start, renewed)
      if (!isCovered) starts.add(start)
    }
    this.#forget()
    return {
      starts: [...starts],
      isRenewed: (element) => standsIn(element, renewed),
      isRenewedTop: (element) => renewed.has(element),
    }
  }

  #noteRecord({ type, target, addedNodes, attributeName }: MutationRecord): void {
    if (target === this.#document) this.noteAll()
    const element = elementOf(target)
    if (element === null) return
    if (type === 'attributes') {
      if (attributeName === 'style') this.#styled.add(element)
      else this.#renew(element)
      return
    }
    this.#touched.add(element)
    for (const node of addedNodes) {
      if (node.nodeType === node.ELEMENT_NODE) this.#renewed.add(node as Element)
    }
  }

  #renew(element: Element): void {
    this.#renewed.add(element)
    // Its parent's text may now be parted or joined where it stands.
    this.#touched.add(renderingParent(element) ?? element)
  }

  #forget(): void {
    this.#touched = new Set()
    this.#renewed = new Set()
    this.#styled = new Set()
  }
}

function elementOf(target: Node): Element | null {
  if (target.nodeType === target.ELEMENT_NODE) return target as Element
  if (target.parentElement !== null) return target.parentElement
  const root = target.nodeType === target.TEXT_NODE ? target.parentNode : target
  return root !== null && 'host' in root ? (root as ShadowRoot).host : null
}

/** The nearest block element at or above an element that is shown. */
function containerOf(element: Element, layout: Layout): Element {
  let at = element
  while (layout.boxOf(at).flow === 'inline') {
    const parent = renderingParent(at)
    if (parent === null) break
    at = parent
  }
  return at
}

function standsIn(element: Element, parts: ReadonlySet<Element>): boolean {
  if (parts.size === 0) return false
  for (let at: Element | null = element; at !== null; at = renderingParent(at)) {
    if (parts.has(at)) return true
  }
  return false
}
