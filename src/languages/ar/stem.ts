import { stemmer } from '@orama/stemmers/arabic'

/** The stemmer takes the article off, but not with "and" or "then" before it. */
const conjunction = /^[وف](?=ال|لل|بال)/u

/** Cuts off the article, prepositions and endings. */
export function stem(word: string): string {
  return stemmer(word.replace(conjunction, ''))
}
