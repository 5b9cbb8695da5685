import { stemmer } from '@orama/stemmers/french'
import { fra } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'

/** French. */
export const fr: Tongue = {
  code: 'fr',
  stem: stemmer,
  stopWords: fra,
  glued: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019]/iu,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
