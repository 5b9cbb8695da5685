import type { Evidence, EvidenceWords } from './evidence.ts'
import { passageLink } from './passage-link.ts'

/** As a text to be read, for a mail or a note. */
export function asPlainText(evidence: Evidence, words: EvidenceWords): string {
  const { page, at, cited } = evidence
  const lines = [
    words.heading,
    ...(page.url === null ? [] : [`${words.page}: ${page.title ?? ''} ${page.url}`]),
    `${words.at}: ${words.time(at)}`,
  ]
  if (cited.length === 0) lines.push('', words.nothing)
  for (const { case: known, matches } of cited) {
    lines.push('', `${words.claim}: ${known.title}`)
    for (const match of matches) {
      lines.push(`${words.quote}: “${flat(match.quote)}”`, `  ${words.standing(match)}`)
      const link = passageLink(page.url, match.quote)
      if (link !== null) lines.push(`  ${link}`)
    }
    lines.push(`${words.disproof}: ${known.disproof.join('\n') || words.noDisproof}`)
    if (known.publisher) lines.push(`${words.checkedBy}: ${known.publisher}`)
    if (known.publishedOn) lines.push(`${words.publishedOn}: ${words.date(known.publishedOn)}`)
    if (known.url) lines.push(`${words.source}: ${known.url}`)
  }
  return `${[...lines, '', words.made(evidence)].join('\n')}\n`
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
