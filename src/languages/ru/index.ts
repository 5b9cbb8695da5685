import { stemmer } from '@orama/stemmers/russian'
import type { Tongue } from '../tongue.ts'
import { inflections } from './inflections.ts'

/** Russian. */
export const ru: Tongue = {
  code: 'ru',
  iso639: 'rus',
  stem: (word) => stemmer(word.replaceAll('ё', 'е')),
  inflections,
  namesHaveCapitals: true,
  hasCompounds: false,
}
