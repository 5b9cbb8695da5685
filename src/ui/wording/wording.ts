import type messages from '../../../public/_locales/en/messages.json'

/** Every key of the English message file, which is the complete one. */
export type MessageKey = keyof typeof messages

/** The part before `_other` of the keys that come in plural forms. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Counted}_other`
    ? Counted
    : never
  : never

/** Looks a message up and fills its placeholders, as `i18n.getMessage` does: '' when unknown. */
export type MessageLookup = (key: string, substitutions: string[]) => string

/** The words of the interface in one language. */
export interface Wording {
  /** BCP 47 tag for Intl: of the messages, with the reader's region where it fits. */
  readonly language: string
  /** The message with its placeholders filled in order; the key itself when it is missing. */
  readonly text: (key: MessageKey, ...substitutions: string[]) => string
  /** The plural form that fits `count`, which fills the first placeholder. */
  readonly counted: (key: CountedKey, count: number) => string
}

/**
 * Builds the wording on a lookup. Browsers fall back to English messages under a user interface
 * in any language, so that the messages say themselves which language they are in, and
 * `interfaceLanguage` only adds the region: British dates for `en-GB`, English ones for `fr`.
 */
export function wordingFrom(lookup: MessageLookup, interfaceLanguage: string): Wording {
  const text: Wording['text'] = (key, ...substitutions) => lookup(key, substitutions) || key
  const language = withRegion(lookup('messagesLanguage', []) || 'en', interfaceLanguage)
  const numbers = new Intl.NumberFormat(language)
  const plurals = new Intl.PluralRules(language)

  const counted: Wording['counted'] = (key, count) => {
    const number = numbers.format(count)
    const form = lookup(`${key}_${plurals.select(count)}`, [number])
    return form || text(`${key}_other`, number)
  }
  return { language, text, counted }
}

function withRegion(language: string, interfaceLanguage: string): string {
  const tag = interfaceLanguage.replaceAll('_', '-')
  return tag.split('-')[0] === language && isLanguageTag(tag) ? tag : language
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
