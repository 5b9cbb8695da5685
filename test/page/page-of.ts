import { parseHTML } from 'linkedom'
import { staticLayout } from '../../src/page/static-layout.ts'
import type { TextRun } from '../../src/page/text-run.ts'
import { type WalkOptions, walkText } from '../../src/page/walk.ts'

/** A document with this body, as nothing renders it. */
export function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document
}

/** The one element of a document that a selector names. */
export function the(document: Document, selector: string): Element {
  const found = document.querySelector(selector)
  if (found === null) throw new Error(`the page has no ${selector}`)
  return found
}

/** All runs below the root of a document or below an element. */
export function runsOf(root: Document | Element, options: Partial<WalkOptions> = {}): TextRun[] {
  const element = 'documentElement' in root ? root.documentElement : root
  const steps = [...walkText(element, { layout: staticLayout(), ...options })]
  return steps.flatMap((step) => (step.kind === 'run' ? [step.run] : []))
}

export function textsOf(root: Document | Element): string[] {
  return runsOf(root).map((run) => run.text)
}
