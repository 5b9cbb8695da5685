import type { Page } from 'puppeteer-core'

/**
 * All that a document is made of, as text: what stands before and after its root, every open shadow
 * root, and how many style sheets each has.
 */
export function snapshotOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts: string[] = []
    for (const node of document.childNodes) {
      if (node instanceof Element) parts.push(node.outerHTML)
      else if (node instanceof DocumentType)
        parts.push(`<!doctype ${node.name} "${node.publicId}" "${node.systemId}">`)
      else parts.push(`<!--${node.nodeValue}-->`)
    }
    const roots: (Document | ShadowRoot)[] = [document]
    // Grows while it is walked, for a shadow tree may hold others.
    for (const root of roots) {
      if (root instanceof ShadowRoot) parts.push(`shadow root: ${root.innerHTML}`)
      parts.push(`${root.styleSheets.length} sheets, ${root.adoptedStyleSheets.length} adopted`)
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (shadowRoot !== null) roots.push(shadowRoot)
      }
    }
    return parts.join('\n')
  })
}

/** What differs between two snapshots, with some of what stands around it; null where nothing does. */
export function differenceOf(before: string, after: string): string | null {
  if (before === after) return null
  let at = 0
  while (before[at] === after[at]) at += 1
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 120))
  return `${around(before)} became ${around(after)}`
}
