import { stemmer } from '@orama/stemmers/russian'
import { rus } from 'stopword'
import type { Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'

/** Russian. */
export const ru: Tongue = {
  code: 'ru',
  stem: (word) => stemmer(word.replaceAll('ё', 'е')),
  inflections,
  stopWords: rus,
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
