import { parseHTML } from 'linkedom'
import { type ComponentChildren, render } from 'preact'
import { vi } from 'vitest'
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Actions, ActionsContext } from '../../src/ui/frame/actions.ts'
import { WordingContext } from '../../src/ui/wording/context.ts'
import { wordingFrom } from '../../src/ui/wording/wording.ts'
import { lookupIn } from './wording/message-file.ts'

const wordings = {
  en: wordingFrom(lookupIn(english), 'en-GB'),
  de: wordingFrom(lookupIn(german), 'de'),
}

/** The words of the interface in English, for tests to expect. */
export const { text, counted } = wordings.en

export const idle: Actions = {
  show: async () => false,
  hide: async () => {},
  cite: async () => {},
  openCase: async () => false,
  openReport: null,
  similarTo: async () => [],
}

/** Draws a part of the popup, and gives back the element that holds it. */
export function drawn(
  part: ComponentChildren,
  { language = 'en', actions = idle }: { language?: 'en' | 'de'; actions?: Actions } = {},
): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  // Preact makes elements with the document that is global when it draws.
  vi.stubGlobal('document', document)
  try {
    render(
      <WordingContext.Provider value={wordings[language]}>
        <ActionsContext.Provider value={actions}>{part}</ActionsContext.Provider>
      </WordingContext.Provider>,
      document.body,
    )
  } finally {
    vi.unstubAllGlobals()
  }
  return document.body
}

/** What can be read in the elements that a selector names, in order. */
export function readIn(root: Element, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent ?? '')
}
