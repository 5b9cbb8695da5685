import { ukr } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Ukrainian. */
export const uk: Tongue = {
  code: 'uk',
  stem,
  inflections,
  stopWords: littleWords(ukr, `давати`),
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
