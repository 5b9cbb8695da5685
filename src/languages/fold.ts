import { foldLookAlikes, invisibles } from '../language/index.ts'

/** What shows nothing, stretches a word, or joins its parts ("МИ-6", "U.S."). */
const invisible = new RegExp(`[${invisibles}\\u0640.\\u2010\\u2011-]`, 'gu')

/** A word in small letters with its accents, nothing invisible in it, letters of one script only. */
export function lowered(raw: string): string {
  const plain = raw.replace(invisible, '').normalize('NFC').toLowerCase()
  return /\p{Script=Cyrillic}/u.test(plain) ? plain : foldLookAlikes(plain)
}

/** Letters that are no letter with an accent to Unicode, but are written without it just as well. */
const alsoAccented: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ґ: 'г' },
  // Arabic spells the end of a word with or without dots.
  ...{ ى: 'ي', ة: 'ه' },
}

/** A word without accents and apostrophes, as it is compared. */
export function unaccented(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\s'\u2018\u2019\u02BC\uFF07`]+/gu, '')
    .replace(/[łđøßæœґىة]/gu, (letter) => alsoAccented[letter] ?? letter)
}
