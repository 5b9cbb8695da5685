import type { Tongue } from '../tongue.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Ukrainian. */
export const uk: Tongue = {
  code: 'uk',
  iso639: 'ukr',
  stem,
  inflections,
  namesHaveCapitals: true,
  hasCompounds: false,
}
