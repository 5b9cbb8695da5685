/**
 * The part of the page reading that needs no browser: no global of one is touched, so Node may
 * import it.
 */
import { staticLayout } from './static-layout.ts'
import type { TextRun } from './text-run.ts'
import { walkText } from './walk.ts'

export { isFactCheck } from './fact-check.ts'
export { ownLanguage } from './introduction.ts'
export { longestBlock } from './split-run.ts'
export type { TextRun } from './text-run.ts'
export { hasEnoughWords } from './words.ts'

/**
 * The text blocks of a document that is not rendered, such as saved HTML parsed in Node, in the
 * order of the page: the same blocks as in a browser, as far as no style sheet has a say in it.
 */
export function* readDocument(document: Document): Generator<TextRun, void> {
  const layout = staticLayout()
  // A fragment without <html> parses to several elements at the top.
  for (const root of document.children) {
    for (const step of walkText(root, { layout })) if (step.kind === 'run') yield step.run
  }
}
