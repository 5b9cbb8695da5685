import { pol } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Polish. */
export const pl: Tongue = {
  code: 'pl',
  stem,
  inflections,
  stopWords: pol,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
