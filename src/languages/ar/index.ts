import { ara } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { stem } from './stem.ts'

/** Arabic. */
export const ar: Tongue = {
  code: 'ar',
  stem,
  stopWords: ara,
  namesHaveCapitals: false,
  hasCompounds: false,
  prefixes: ['وال', 'بال', 'لل', 'ال', 'و', 'ف', 'ل', 'ب', 'ك', 'س'].map((prefix) => [
    prefix,
    null,
  ]),
  cues,
}
