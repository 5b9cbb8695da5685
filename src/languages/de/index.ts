import { stemmer } from '@orama/stemmers/german'
import { deu } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'

/** German. */
export const de: Tongue = {
  code: 'de',
  stem: stemmer,
  inflections,
  stopWords: deu,
  namesHaveCapitals: false,
  hasCompounds: true,
  cues,
}
