export { foldLookAlikes } from './look-alikes.ts'
export { asRead, foldLetters, invisibles } from './normalise.ts'
export { remembered } from './remembered.ts'
export { paragraphSentences, paragraphTexts, type SentenceSpan } from './sentences.ts'
export { termBytes } from './term-bytes.ts'
export {
  countWords,
  isKnownName,
  type RawWord,
  rawWords,
  singleWordNames,
  type Token,
  termOfCapitals,
  termsOf,
  tokenise,
} from './tokens.ts'

/**
 * Raised whenever the same text may give other terms than before, also where a glossary has changed: a pack records the version
 * it was compiled with, and one compiled with another version is refused.
 */
export const encoderVersion = 3
