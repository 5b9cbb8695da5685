import { ukr } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Ukrainian. */
export const uk: Tongue = {
  code: 'uk',
  stem,
  inflections,
  stopWords: ukr,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
