import { kindOf } from './element-kinds.ts'
import { isUnfolded, renderedChildren, renderingParent } from './flat-tree.ts'
import type { Box, Layout } from './layout.ts'
import { splitRun } from './split-run.ts'
import { RunBuilder, type TextRun } from './text-run.ts'
import { hasEnoughWords } from './words.ts'

/** One small step of a walk; between any two of them the walk may rest. */
export type WalkStep =
  | { readonly kind: 'run'; readonly run: TextRun }
  /** All runs directly in this block element have been told. */
  | { readonly kind: 'read'; readonly element: Element }
  | { readonly kind: 'on-the-way' }

export interface WalkOptions {
  readonly layout: Layout
  /** Whether to go into a block element; `renewed` is what `isRenewed` said of it or of one above. */
  readonly enters?: (block: Element, renewed: boolean) => boolean
  /** Whether an element and all below it must be read again. */
  readonly isRenewed?: (element: Element) => boolean
  /** Told of each open shadow root before it is read. */
  readonly onShadowRoot?: (root: ShadowRoot) => void
}

/** An element that is being read. */
interface Frame {
  readonly element: Element
  readonly box: Box
  readonly children: readonly Node[]
  readonly renewed: boolean
  next: number
}

const onTheWay: WalkStep = { kind: 'on-the-way' }

/**
 * Reads the visible text at and below an element, in the order of the page, as runs of at least
 * three words. The document may change between two steps: what left it is passed over, and the
 * caller, who watches it, reads the changed part again.
 */
export function* walkText(root: Element, options: WalkOptions): Generator<WalkStep, void> {
  const { layout, enters = () => true, isRenewed = () => false } = options
  const frames: Frame[] = []
  let builder = new RunBuilder(root)

  function open(element: Element, box: Box, renewed: boolean): void {
    if (element.shadowRoot) options.onShadowRoot?.(element.shadowRoot)
    frames.push({ element, box, renewed, children: renderedChildren(element), next: 0 })
  }

  function* endRun(nextContainer: Element): Generator<WalkStep, void> {
    const run = builder.finish()
    builder = new RunBuilder(nextContainer)
    if (run === null) return
    for (const part of splitRun(run)) {
      if (hasEnoughWords(part.text)) yield { kind: 'run', run: part }
    }
  }

  function container(): Element {
    const inBlock = frames.findLast((frame) => frame.box.flow === 'block')
    return inBlock?.element ?? root
  }

  if (isReadable(root, layout)) open(root, layout.boxOf(root), isRenewed(root))
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next]
    frame.next += 1
    if (child === undefined) {
      frames.pop()
      if (frame.box.flow !== 'block' || frames.length === 0) continue
      yield* endRun(container())
      yield { kind: 'read', element: frame.element }
    } else if (isText(child)) {
      if (frame.box.showsText && child.isConnected) builder.add(child, frame.box.keepsNewlines)
    } else if (isElement(child)) {
      yield onTheWay
      const kind = kindOf(child)
      if (kind === 'nothing' || !child.isConnected) continue
      const box = layout.boxOf(child)
      if (box.flow === 'hidden') continue
      if (box.flow === 'block') yield* endRun(container())
      if (kind !== 'prose') {
        builder.addGap(kind === 'line-break' ? '\n' : ' ')
        continue
      }
      const renewed = frame.renewed || isRenewed(child)
      if (box.flow === 'block') {
        if (!enters(child, renewed)) continue
        builder = new RunBuilder(child)
      }
      open(child, box, renewed)
    }
  }
  yield* endRun(root)
  yield { kind: 'read', element: root }
}

/** Whether an element and everything it stands in is shown and read. */
export function isReadable(element: Element, layout: Layout): boolean {
  for (let at = element; ; ) {
    if (kindOf(at) !== 'prose' || layout.boxOf(at).flow === 'hidden') return false
    const parent = renderingParent(at)
    if (parent === null) return at.parentNode === at.ownerDocument
    if (!isUnfolded(at, parent)) return false
    at = parent
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE
}
