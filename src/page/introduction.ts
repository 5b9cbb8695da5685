import type { PageId, PageIntroduction } from '../messages/index.ts'
import { isFactCheck } from './fact-check.ts'

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** What a document says of itself at this moment, for its introduction under a page id. */
export function introductionOf(document: Document, page: PageId): PageIntroduction {
  const readable = readableTypes.has(document.contentType)
  return { page, readable, isFactCheck: readable && isFactCheck(document) }
}
