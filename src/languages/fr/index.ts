import { stemmer } from '@orama/stemmers/french'
import type { Tongue } from '../tongue.ts'

/** French. */
export const fr: Tongue = {
  code: 'fr',
  iso639: 'fra',
  stem: stemmer,
  glued: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019]/iu,
  namesHaveCapitals: true,
  hasCompounds: false,
}
