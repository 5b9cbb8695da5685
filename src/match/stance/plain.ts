import { foldLookAlikes, invisibles } from '../../language/index.ts'

/** A text folded for finding cues, and the way back to offsets of the text as it was given. */
export interface Plain {
  /** Single plain spaces, plain apostrophes, words of one script, nothing invisible; letters keep their case. */
  readonly text: string
  /** Where a character of `text` stands in the given text. */
  origin(at: number): number
}

const unseen = new RegExp(`[${invisibles}]`, 'u')
const space = /\s/u
const apostrophes = /[\u2018\u2019\u02BC\uFF07]/gu
const words = /[\p{L}\p{M}]+/gu
/** What needs folding: anything but plain characters, and spaces beside spaces. */
const unusual = /[^\u0020-\u007E]| {2}/u
/** What leaves places out: invisible characters, and spaces beside spaces. */
const shrinks = new RegExp(`[${invisibles}]|\\s{2}`, 'u')

/** Folds one character for one, but leaves out invisible ones and all but one of several spaces. Linear. */
export function plain(given: string): Plain {
  const same = { origin: (at: number) => at }
  if (!unusual.test(given)) return { text: given, ...same }
  if (!shrinks.test(given)) return { text: fold(given.replace(/\s/gu, ' ')), ...same }
  const places: number[] = []
  let kept = ''
  for (let at = 0; at < given.length; at += 1) {
    const character = given.charAt(at)
    // A byte order mark is white space to regular expressions.
    if (unseen.test(character)) continue
    const isSpace = space.test(character)
    if (isSpace && kept.endsWith(' ')) continue
    kept += isSpace ? ' ' : character
    places.push(at)
  }
  return { text: fold(kept), origin: (at) => places[at] ?? given.length }
}

function fold(text: string): string {
  return text.replace(apostrophes, "'").replace(words, foldLookAlikes)
}
