import { stemmer } from '@orama/stemmers/russian'
import { rus } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'

/** Russian. */
export const ru: Tongue = {
  code: 'ru',
  stem: (word) => stemmer(word.replaceAll('ё', 'е')),
  stopWords: rus,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
