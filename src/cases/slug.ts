const longestSlug = 80

/** The words of a text in lower case, without accents, apostrophes or other marks. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/['’]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/**
 * A readable identifier of a text: its plain words joined by hyphens, at most 80 characters,
 * cut between words. Equal texts give equal slugs; a text without letters gives `case`.
 */
export function slugOf(text: string): string {
  const words = plainWords(text)
  // Half a character at the cut is none.
  let slug = words[0]?.slice(0, longestSlug).replace(/\p{Cs}$/u, '') ?? 'case'
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > longestSlug) break
    slug += `-${word}`
  }
  return slug
}
