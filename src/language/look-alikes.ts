/**
 * Letters of other scripts that readers take for Latin ones, as `letter: Latin letter`, by eye in
 * the usual sans-serif and serif faces; a choice from Unicode's confusables (UTS 39). Left out is
 * what merely resembles.
 */
const cyrillic =
  'А:A В:B Е:E Ѕ:S І:I Ј:J К:K М:M Н:H О:O Р:P С:C Т:T У:Y Х:X Ү:Y Ԛ:Q Ԝ:W Ԍ:G Ѵ:V ' +
  'а:a е:e ѕ:s і:i ј:j о:o р:p с:c у:y х:x ү:y ԁ:d ԛ:q ԝ:w һ:h ѵ:v к:k ӏ:l Ӏ:I'
const greek =
  'Α:A Β:B Ε:E Ζ:Z Η:H Ι:I Κ:K Μ:M Ν:N Ο:O Ρ:P Τ:T Υ:Y Χ:X ' +
  'α:a γ:y ι:i κ:k ν:v ο:o ρ:p υ:u χ:x ω:w ϳ:j'
const armenian = 'օ:o ս:u հ:h ց:g զ:q յ:j Ս:U Օ:O'
/** Letters of Latin that are used for others only by phoneticians and by those who evade. */
const phonetic = 'ɑ:a ɡ:g ı:i ʏ:y ɴ:n ʜ:h ʀ:r ᴏ:o ᴄ:c ᴠ:v ᴡ:w ᴢ:z'

type Letters = ReadonlyMap<string, string>

function lettersOf(...tables: readonly string[]): Letters {
  return new Map(
    tables.flatMap((table) =>
      table.split(' ').map((entry) => {
        const [letter = '', latin = ''] = entry.split(':')
        return [letter, latin] as const
      }),
    ),
  )
}

/** Letter → the Latin letter that it looks like. */
export const latinLookAlikes: Letters = lettersOf(cyrillic, greek, armenian, phonetic)

/** Latin letter → the Cyrillic letter that it looks like, the commonest where there are several. */
export const cyrillicLookAlikes: Letters = new Map(
  [...lettersOf(cyrillic)].reverse().map(([letter, latin]) => [latin, letter]),
)

/** Most words have no letter of these blocks, and are done with one look. */
const suspicious = /[\u0131\u0250-\u02AF\u0370-\u058F\u1D00-\u1D7F]/u

/** Words that are nothing but look-alikes are folded from this length on: "а" and "ο" are words. */
const fewestLetters = 3

function replaced(word: string, by: Letters): string {
  let folded = ''
  for (const letter of word) folded += by.get(letter) ?? letter
  return folded
}

/**
 * Writes a word in one script where single letters of another one stand in for its own: "Кremlin"
 * with a Cyrillic К becomes Latin, "Мoсква" with a Latin o Cyrillic. The script is the one of which
 * the word has a letter that looks like none of the other; a word of look-alikes only is Latin, and
 * a word all in one other script stays. One UTF-16 code unit for one, so that places stay true.
 */
export function foldLookAlikes(word: string): string {
  if (!suspicious.test(word)) return word
  const latin = replaced(word, latinLookAlikes)
  // What is left is of another script for sure.
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(latin)) {
    return /\p{Script=Latin}/u.test(word) || word.length >= fewestLetters ? latin : word
  }
  if ([...latin].some(isLatinOnly)) return latin
  const isMixed = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Armenian}]/u.test(word)
  return isMixed && /\p{Script=Cyrillic}/u.test(latin) ? replaced(latin, cyrillicLookAlikes) : word
}

function isLatinOnly(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter) && !cyrillicLookAlikes.has(letter)
}
