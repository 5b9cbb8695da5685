import { browser } from 'wxt/browser'
import { type MessageLookup, type Wording, wordingFrom } from '../ui/index.ts'

/** The words of the interface in the language that the browser has chosen. */
export function browserWording(): Wording {
  // WXT types `getMessage` by keys that it generates; in the interface `MessageKey` types them.
  const messages: unknown = browser.i18n
  const { getMessage } = messages as { getMessage: MessageLookup }
  return wordingFrom(getMessage, browser.i18n.getUILanguage())
}
