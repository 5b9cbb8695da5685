import type { Tongue } from '../tongue.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Polish. */
export const pl: Tongue = {
  code: 'pl',
  iso639: 'pol',
  stem,
  inflections,
  namesHaveCapitals: true,
  hasCompounds: false,
}
