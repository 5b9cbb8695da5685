import type { Evidence, EvidenceWords } from './evidence.ts'
import { passageLink } from './passage-link.ts'

/** As Markdown (CommonMark). Texts of the page and of cases are only ever text in it. */
export function asMarkdown(evidence: Evidence, words: EvidenceWords): string {
  const { page, at, cited } = evidence
  const parts = [
    `# ${escaped(words.heading)}`,
    [
      ...(page.url === null
        ? []
        : [`${escaped(words.page)}: ${link(page.title ?? page.url, page.url)}`]),
      `${escaped(words.at)}: ${escaped(words.time(at))}`,
    ].join('  \n'),
  ]
  if (cited.length === 0) parts.push(escaped(words.nothing))
  for (const { case: known, matches } of cited) {
    parts.push(`## ${escaped(known.title)}`)
    for (const { quote, ...match } of matches) {
      parts.push(`> ${escaped(quote)}`)
      const standing = escaped(words.standing({ quote, ...match }))
      const place = passageLink(page.url, quote)
      parts.push(place === null ? `${standing}.` : `${standing}. ${link(words.quote, place)}`)
    }
    parts.push(`**${escaped(words.disproof)}**`)
    parts.push(...(known.disproof.length > 0 ? known.disproof : [words.noDisproof]).map(escaped))
    const facts = [
      known.publisher && `${escaped(words.checkedBy)}: ${escaped(known.publisher)}`,
      known.publishedOn &&
        `${escaped(words.publishedOn)}: ${escaped(words.date(known.publishedOn))}`,
      known.url && `${escaped(words.source)}: ${link(known.url, known.url)}`,
    ].filter(Boolean)
    if (facts.length > 0) parts.push(facts.join('  \n'))
  }
  return `${[...parts, `_${escaped(words.made(evidence))}_`].join('\n\n')}\n`
}

/** One line, in which no character has a meaning of Markdown's or HTML's. */
function escaped(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|~>&<]/gu, (sign) => `\\${sign}`)
}

function link(text: string, url: string): string {
  return `[${escaped(text)}](<${url.replace(/[<>\s\\]/gu, encodeURIComponent)}>)`
}
