import { stemmer } from '@orama/stemmers/spanish'
import { spa } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'

/** Spanish. */
export const es: Tongue = {
  code: 'es',
  stem: stemmer,
  stopWords: spa,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
