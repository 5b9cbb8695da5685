import { isBlockByName } from './element-kinds.ts'
import { type Box, hiddenBox, type Layout, shownBox, whiteSpaceKeepsNewlines } from './layout.ts'

/** The box that each element had when it was last read; lives as long as the page is watched. */
export type BoxMemory = WeakMap<Element, Box>

/**
 * A layout that reads the computed style, once for each element; make a new one for each pass,
 * because it does not notice changes. Only properties that need no layout of the page are read.
 */
export function browserLayout(memory: BoxMemory): Layout {
  const boxes = new WeakMap<Element, Box>()
  return {
    boxOf(element) {
      const known = boxes.get(element)
      if (known !== undefined) return known
      const box = computedBox(element)
      boxes.set(element, box)
      memory.set(element, box)
      return box
    },
  }
}

function computedBox(element: Element): Box {
  const style = getComputedStyle(element)
  const { display } = style
  // An element outside the flat tree (a child for which its shadow root has no slot) has no display.
  if (display === 'none' || display === '' || style.contentVisibility === 'hidden') return hiddenBox
  return shownBox(
    isBlockDisplay(display, element) && !isDropCap(style, element),
    style.visibility === 'visible',
    whiteSpaceKeepsNewlines(style.whiteSpace),
  )
}

/** Boxes side by side (`li`, `div` as inline-block) are apart; a link as inline-block is a word. */
function isBlockDisplay(display: string, element: Element): boolean {
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) return false
  return display.startsWith('inline-') ? isBlockByName(element) : true
}

/** A floated first letter is a block to the browser and the beginning of a word to the reader. */
function isDropCap(style: CSSStyleDeclaration, element: Element): boolean {
  if (isBlockByName(element) || style.cssFloat === 'none') return false
  const { firstChild } = element
  return firstChild !== null && firstChild === element.lastChild && isLetter(firstChild)
}

function isLetter(node: Node): boolean {
  const text = node.nodeValue?.trim() ?? ''
  return text.length > 0 && text.length <= 2
}
