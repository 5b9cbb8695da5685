import type { Tongue } from '../tongue.ts'
import { stem } from './stem.ts'

/** Arabic. */
export const ar: Tongue = {
  code: 'ar',
  iso639: 'ara',
  stem,
  namesHaveCapitals: false,
  hasCompounds: false,
  prefixes: ['وال', 'بال', 'لل', 'ال', 'و', 'ف', 'ل', 'ب', 'ك', 'س'].map((prefix) => [
    prefix,
    null,
  ]),
}
