import { distance } from 'fastest-levenshtein'
import { remembered } from '../language/index.ts'
import { unaccented } from './fold.ts'

/**
 * What sounds alike in the news' ways of writing one name, longest first: "Navalny, Nawalny, Navalni,
 * Навальный", "Kharkiv, Charkiw, Charków, Jarkov, Харків". Hissing sounds are one, and h, g, kh, too.
 */
const sounds: Readonly<Record<string, string>> = {
  ...{ shch: 's', tsch: 's', sch: 's', tch: 's', dzh: 's', dsch: 's', sh: 's', zh: 's', ch: 'h' },
  ...{ cz: 's', sz: 's', rz: 's', ts: 's', tz: 's', dj: 's', dz: 's', z: 's', x: 'ks', ck: 'k' },
  ...{ kh: 'h', gh: 'h', g: 'h', ph: 'v', th: 't', qu: 'k', q: 'k', c: 'k', w: 'v', f: 'v' },
  ...{ ce: 'se', ci: 'si', cy: 'si', ou: 'u', oo: 'u', y: 'i', j: 'i', ij: 'i', iy: 'i', yi: 'i' },
  ...{ ie: 'e', ye: 'e', je: 'e', ia: 'a', ya: 'a', ja: 'a', iu: 'u', yu: 'u', ju: 'u', io: 'o' },
  ...{ yo: 'o', jo: 'o', ae: 'e', oe: 'o', ue: 'u' },
}
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'h', д: 'd', е: 'e', є: 'e', ж: 's', з: 's', и: 'i' },
  ...{ і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', у: 'u', ф: 'v', х: 'h', ц: 's', ч: 's', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '' },
  ...{ э: 'e', ю: 'u', я: 'a', ў: 'v', ђ: 'd', ј: 'i', љ: 'l', њ: 'n', ћ: 's', џ: 's' },
}
const arabic: Readonly<Record<string, string>> = {
  ...{ ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'h', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 's' },
  ...{ س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 's', ع: 'a', غ: 'h', ف: 'v', ق: 'k', ك: 'k' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ء: '', ئ: 'i', ؤ: 'u', پ: 'b', گ: 'h' },
}
const longestSound = 4

/** Names that are remembered, some hundred bytes each: the same ones are compared again and again. */
const mostRemembered = 4_000
/** Letters that a name has at most. */
const longestName = 40
const keyOf = remembered(soundsOf, mostRemembered)

/** The sounds of a name, written in the letters that they have in common; none of what is too long for one. */
export function nameKey(word: string): string {
  return word.length > longestName ? '' : keyOf(word)
}

function soundsOf(word: string): string {
  const letters = unaccented(word.toLowerCase())
  let [key, last] = ['', '']
  for (let at = 0; at < letters.length; ) {
    let taken = 1
    const letter = letters.charAt(at)
    let sound = cyrillic[letter] ?? arabic[letter]
    for (let length = longestSound; sound === undefined && length > 0; length -= 1) {
      sound = sounds[letters.slice(at, at + length)]
      if (sound !== undefined) taken = Math.min(length, letters.length - at)
    }
    sound ??= /[a-z0-9]/u.test(letter) ? letter : ''
    if (sound !== '' && !last.endsWith(sound)) {
      key += sound
      last = sound
    }
    at += taken
  }
  return key
}

/** The consonants of a key: what every way of writing a name keeps. */
export function skeletonOf(key: string): string {
  return key.charAt(0) + key.slice(1).replace(/[aeiou]/gu, '')
}

/** Letters that a name needs to be told from others by its sound. */
export const shortestName = 4
/** Letters from which on one may differ, and two: "Roman" is not Romania, nor Lennon Lenin. */
const lengthsThatDiffer = [6, 10] as const

/**
 * Whether two keys are those of one name: of six letters one may differ, of ten two, the first never. Where one is a
 * word's stem, `least` keeps it from being taken for a longer name.
 */
export function isSameName(
  one: string,
  other: string,
  least: number = lengthsThatDiffer[0],
): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < least || one.charAt(0) !== other.charAt(0)) return false
  if (Math.abs(one.length - other.length) > 2) return false
  return distance(one, other) <= (shorter >= lengthsThatDiffer[1] ? 2 : 1)
}
