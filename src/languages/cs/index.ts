import type { Tongue } from '../tongue.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Czech. */
export const cs: Tongue = {
  code: 'cs',
  iso639: 'ces',
  stem,
  inflections,
  namesHaveCapitals: true,
  hasCompounds: false,
  prefixes: [['ne', 'not']],
}
