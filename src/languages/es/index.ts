import { stemmer } from '@orama/stemmers/spanish'
import type { Tongue } from '../tongue.ts'

/** Spanish. */
export const es: Tongue = {
  code: 'es',
  iso639: 'spa',
  stem: stemmer,
  namesHaveCapitals: true,
  hasCompounds: false,
}
