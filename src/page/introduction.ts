import type { PageIntroduction } from '../messages/index.ts'
import { isFactCheck } from './fact-check.ts'

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])

/** What a document says of itself at this moment, for its introduction under a page id. */
export function introductionOf(
  document: Document,
  named: Pick<PageIntroduction, 'page' | 'openedAt'>,
): PageIntroduction {
  const readable = readableTypes.has(document.contentType)
  const language = languageOf(document.documentElement?.getAttribute('lang') ?? '')
  return { ...named, readable, language, isFactCheck: readable && isFactCheck(document) }
}

/** The language that an element is said to be in, where that is not the document's. */
export function ownLanguage(element: Element): { readonly language?: string } {
  const nearest = element.closest('[lang]')
  if (nearest === null || nearest === element.ownerDocument.documentElement) return {}
  const said = nearest.getAttribute('lang') ?? ''
  // An empty tag says that the language is not known (HTML), for which BCP 47 has a tag as well.
  const language = said.trim() === '' ? 'und' : languageOf(said)
  return language === null ? {} : { language }
}

/** The language of a tag without its region and script; null where it is none. */
function languageOf(tag: string): string | null {
  const [language = ''] = tag.trim().toLowerCase().split(/[-_]/u)
  return /^[a-z]{2,3}$/u.test(language) ? language : null
}
