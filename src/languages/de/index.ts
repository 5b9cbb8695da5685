import { stemmer } from '@orama/stemmers/german'
import { deu } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'

/** German. */
export const de: Tongue = {
  code: 'de',
  stem: stemmer,
  inflections,
  stopWords: littleWords(
    deu,
    `
    bekannt beispiel drei dritte dritten dritter drittes ende ernst gott groß große großen großer großes gut
    gute guter gutes hoch jahr jahre jahren klein kleine kleinen kleiner kleines lang lange mensch menschen
    neue neuen offen ordnung recht rechte rechten rechter rechtes richtig schlecht schluss tag tage tagen teil
    wissen zeit zwei zweite zweiten zweiter zweites vier fünf sechs sieben acht neun zehn zwanzig
  `,
  ),
  namesHaveCapitals: false,
  hasCompounds: true,
  cues,
}
