import { stemmer } from '@orama/stemmers/italian'
import type { Tongue } from '../tongue.ts'

/** Italian. */
export const it: Tongue = {
  code: 'it',
  iso639: 'ita',
  stem: stemmer,
  glued: /^(?:[cdlmnstv]|un|all|coll|dall|dell|nell|sull|quell|quest|sant|tutt)['\u2019]/iu,
  namesHaveCapitals: true,
  hasCompounds: false,
}
