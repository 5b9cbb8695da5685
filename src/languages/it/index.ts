import { stemmer } from '@orama/stemmers/italian'
import { ita } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'

/** Italian. */
export const it: Tongue = {
  code: 'it',
  stem: stemmer,
  stopWords: ita,
  glued: /^(?:[cdlmnstv]|un|all|coll|dall|dell|nell|sull|quell|quest|sant|tutt)['\u2019]/iu,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
