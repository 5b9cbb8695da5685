/**
 * The children of an element as they are rendered: those of its open shadow root where it has one,
 * what is slotted where it is a slot, only the summary where it is a closed `details`.
 */
export function renderedChildren(element: Element): Node[] {
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    const summary = summaryOf(element)
    return summary === null ? [] : [summary]
  }
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (slotted.length > 0) return slotted
  }
  return childrenOf(element.shadowRoot ?? element)
}

/** The element in whose rendering an element stands; null for the root and for what is not rendered. */
export function renderingParent(element: Element): Element | null {
  const parent = element.parentNode
  if (parent === null) return null
  if (isShadowRoot(parent)) return parent.host
  if (parent.nodeType !== parent.ELEMENT_NODE) return null
  const parentElement = parent as Element
  return parentElement.shadowRoot ? element.assignedSlot : parentElement
}

/** False where a closed `details` folds a child of it away. */
export function isUnfolded(element: Element, parent: Element): boolean {
  if (parent.localName !== 'details' || parent.hasAttribute('open')) return true
  return element === summaryOf(parent)
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === node.DOCUMENT_FRAGMENT_NODE && 'host' in node
}

function summaryOf(details: Element): Element | null {
  for (const child of details.children) if (child.localName === 'summary') return child
  return null
}

function childrenOf(parent: Element | ShadowRoot): Node[] {
  const children: Node[] = []
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    children.push(child)
  }
  return children
}
