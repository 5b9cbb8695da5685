import { readInflections } from '../inflections.ts'

/** Forms that the stemmer parts from their base form: those of weak verbs. */
export const inflections = readInflections(`
  (?<=^[a-zäöüß].+[^aeiouäöü])ieren > iert ierte ierten
  (?<=^[a-zäöüß].+[^e])eln > elt elte elten
  (?<=^[a-zäöüß].+[^e])ern > ert erte erten
  (?<=^[a-zäöüß].+[dt])en > et ete eten
  (?<=^[a-zäöüß].+)en > t te ten
`)
