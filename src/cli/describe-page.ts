import type { Match } from '../match/index.ts'

/** A checked file. */
export interface CheckedPage {
  readonly source: string
  readonly language: string | null
  readonly words: number
  readonly matches: readonly Match[]
}

const tierWords = { match: 'says what a known claim says', possible: 'may be a known claim' }

/** A checked file in words for a terminal, with a line break at its end. */
export function describePage({ source, language, words, matches }: CheckedPage): string {
  const heading = `${source}: ${words} words, language ${language ?? 'unknown'}`
  if (matches.length === 0) return `${heading}, nothing found\n`
  const passages = matches.map(({ tier, quote, title, caseId, start, end }) =>
    [
      `  ${tierWords[tier]} (characters ${start} to ${end})`,
      `    page:  ${quote.replace(/\s+/gu, ' ')}`,
      `    claim: ${title}`,
      `    case:  ${caseId}`,
    ].join('\n'),
  )
  return `${heading}, ${matches.length} found\n${passages.join('\n')}\n`
}
