/** Letters that Russian has and Ukrainian has not, and all others that Russian lacks (U+0400 to U+052F). */
const russian = { own: /[ЫЭыэ]/u, lacking: /[\u0400\u0402-\u040F\u0450\u0452-\u052F]/u } as const
/** The same for Ukrainian, which has Є, І, Ї and Ґ of the others. */
const ukrainian = {
  own: /[ЄЇҐєїґ]/u,
  lacking:
    /[ЁЪЫЭёъыэ\u0400\u0402\u0403\u0405\u0408-\u040F\u0450\u0452\u0453\u0455\u0458-\u048F\u0492-\u052F]/u,
} as const

/** A soft sign that Bulgarian never has, which is otherwise written as Russian is; Ukrainian has it, too. */
const soft = /[Ьь](?![Оо])/u
/**
 * Cyrillic letters from which a text without any of Ukrainian's own is not Ukrainian: no beginning of a
 * paragraph that has so many lacks them, of 513 in the development texts of the Propaganda Diary.
 */
const fewestTelling = 60

/** How many letters are Cyrillic where most are, 0 otherwise: a German text may quote a Russian one. */
function cyrillicIn(text: string): number {
  let [cyrillic, latin] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x400 && unit < 0x530) cyrillic += 1
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin += 1
  }
  return cyrillic > latin ? cyrillic : 0
}

/**
 * Russian or Ukrainian where a text has letters that only it has and none that it lacks; null where its
 * letters leave it open.
 */
export function byLettersAlone(text: string): 'ru' | 'uk' | null {
  const cyrillic = cyrillicIn(text)
  if (cyrillic === 0) return null
  if (russian.own.test(text)) return russian.lacking.test(text) ? null : 'ru'
  if (ukrainian.own.test(text)) return ukrainian.lacking.test(text) ? null : 'uk'
  const isRussian = cyrillic >= fewestTelling && soft.test(text) && !russian.lacking.test(text)
  return isRussian ? 'ru' : null
}
