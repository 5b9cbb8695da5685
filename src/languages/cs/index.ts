import { ces } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { inflections } from './inflections.ts'
import { stem } from './stem.ts'

/** Czech. */
export const cs: Tongue = {
  code: 'cs',
  stem,
  inflections,
  stopWords: littleWords(
    ces,
    `den dobrý dva dvacet dvě deset nové nový první sedm sta sto strana tisíc tisíce téma zprávy článku články čtyři tři šest pět osm večer zpět`,
  ),
  namesHaveCapitals: true,
  hasCompounds: false,
  prefixes: [['ne', 'not']],
  cues,
}
