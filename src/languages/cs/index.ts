import { ces } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Czech. */
export const cs: Tongue = {
  code: 'cs',
  stem,
  inflections,
  stopWords: ces,
  namesHaveCapitals: true,
  hasCompounds: false,
  prefixes: [['ne', 'not']],
  cues,
}
