import { pol } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { stem } from './stem.ts'

/** Polish. */
export const pl: Tongue = {
  code: 'pl',
  stem,
  stopWords: pol,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
