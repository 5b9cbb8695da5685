import { pol } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Polish. */
export const pl: Tongue = {
  code: 'pl',
  stem,
  inflections,
  stopWords: littleWords(pol, `lat roku dobrze dwa dwaj dwie inne inny innych możliwe sposób`),
  namesHaveCapitals: true,
  hasCompounds: false,
  cues,
}
