import { isBlockByName } from './element-kinds.ts'
import { type Box, hiddenBox, type Layout, shownBox, whiteSpaceKeepsNewlines } from './layout.ts'

const preformatted = new Set(['pre', 'listing', 'plaintext', 'xmp'])
const rootBox = shownBox(true, true, false)

/**
 * A layout for documents that nothing renders, such as saved HTML: it knows the elements' names,
 * `hidden` and inline style, and no style sheet, so what only a sheet hides is taken as shown.
 */
export function staticLayout(): Layout {
  const boxes = new WeakMap<Element, Box>()
  function boxOf(element: Element): Box {
    const known = boxes.get(element)
    if (known !== undefined) return known
    const above = element.parentElement === null ? rootBox : boxOf(element.parentElement)
    const box = declaredBox(element, above)
    boxes.set(element, box)
    return box
  }
  return { boxOf }
}

function declaredBox(element: Element, above: Box): Box {
  const style = inlineStyle(element)
  const display = style.get('display')
  if (display === 'none' || element.hasAttribute('hidden')) return hiddenBox
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return hiddenBox
  return shownBox(
    isBlock(element, display),
    showsText(style.get('visibility'), above),
    keepsNewlines(element, style.get('white-space'), above),
  )
}

function isBlock(element: Element, display: string | undefined): boolean {
  if (display === undefined) return isBlockByName(element)
  if (display === 'inline' || display === 'contents') return false
  return display.startsWith('inline-') ? isBlockByName(element) : true
}

function showsText(visibility: string | undefined, above: Box): boolean {
  return visibility === undefined ? above.showsText : visibility === 'visible'
}

function keepsNewlines(element: Element, whiteSpace: string | undefined, above: Box): boolean {
  if (whiteSpace !== undefined) return whiteSpaceKeepsNewlines(whiteSpace)
  return preformatted.has(element.localName) || above.keepsNewlines
}

const noStyle: ReadonlyMap<string, string> = new Map()

function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const source = element.getAttribute('style')
  if (!source) return noStyle
  const declarations = source.split(';').map((declaration): [string, string] => {
    const [property = '', ...value] = declaration.split(':')
    const words = value.join(':').toLowerCase()
    return [property.trim().toLowerCase(), words.replace('!important', '').trim()]
  })
  return new Map(declarations)
}
