import type { TongueCode } from './tongue.ts'

/** Letters as English news writes them (BGN/PCGN romanisation of Russian, without its marks). */
const russian: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh' },
  ...{ ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
}
/** Where Ukrainian differs (Resolution 55 of the Cabinet of Ministers, 2010). */
const ukrainian: Readonly<Record<string, string>> = {
  ...russian,
  ...{ г: 'h', ґ: 'g', є: 'ie', и: 'y', і: 'i', ї: 'i', й: 'i', ю: 'iu', я: 'ia' },
}

/** A word in the Latin letters of English news; one that has no Cyrillic letters stays as it is. */
export function romanised(word: string, code: TongueCode): string {
  const letters = code === 'uk' ? ukrainian : russian
  let written = ''
  for (const letter of word) written += letters[letter] ?? letter
  return written.replace(/(?:iy|yy|yi)$/u, 'y')
}
