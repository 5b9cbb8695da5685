import { stemmer } from '@orama/stemmers/german'
import type { Tongue } from '../tongue.ts'
import { inflections } from './inflections.ts'

/** German. */
export const de: Tongue = {
  code: 'de',
  iso639: 'deu',
  stem: stemmer,
  inflections,
  namesHaveCapitals: false,
  hasCompounds: true,
}
