import { ces } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { stem } from './stem.ts'

/** Czech. */
export const cs: Tongue = {
  code: 'cs',
  stem,
  stopWords: ces,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
