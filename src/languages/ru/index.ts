import { stemmer } from '@orama/stemmers/russian'
import { rus } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'

/** Russian. */
export const ru: Tongue = {
  code: 'ru',
  stem: (word) => stemmer(word.replaceAll('ё', 'е')),
  inflections,
  stopWords: littleWords(rus, `раз сегодня`),
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
