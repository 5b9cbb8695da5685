import type { Cited, Evidence, EvidenceWords } from './evidence.ts'
import { passageLink } from './passage-link.ts'

/** As a page of HTML that stands alone and can be printed; it loads nothing and runs nothing. */
export function asHtml(evidence: Evidence, words: EvidenceWords): string {
  const { page, at, cited } = evidence
  const cases = cited.map((one) => caseOf(one, page.url, words)).join('\n')
  const { url } = page
  const from =
    url === null
      ? ''
      : `<dt>${escaped(words.page)}</dt><dd>${linked(page.title ?? url, url)}</dd>\n`
  return `<!doctype html>
<html lang="${escaped(words.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.heading)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; overflow-wrap: anywhere; }
h1, h2, h3, dl, footer { font-family: system-ui, sans-serif; line-height: 1.3; }
h3 { font-size: 1rem; margin-bottom: 0; }
blockquote { margin: 1rem 0; border-inline-start: 3px solid; padding-inline-start: 1rem; }
dt { float: left; clear: left; margin-inline-end: 0.5rem; }
dt::after { content: ":"; }
article { break-inside: avoid; margin-block: 2rem; border-block-start: 1px solid; }
@media print { body { margin: 0; max-width: none; } }
</style>
</head>
<body>
<h1>${escaped(words.heading)}</h1>
<dl>
${from}<dt>${escaped(words.at)}</dt><dd><time datetime="${escaped(at)}">${escaped(words.time(at))}</time></dd>
</dl>
${cases || `<p>${escaped(words.nothing)}</p>`}
<footer><p>${escaped(words.made(evidence))}</p></footer>
</body>
</html>
`
}

function caseOf({ case: known, matches }: Cited, url: string | null, words: EvidenceWords): string {
  const passages = matches.map((match) => {
    const place = passageLink(url, match.quote)
    const link = place === null ? '' : ` ${linked(words.quote, place)}`
    return `<blockquote dir="auto">${escaped(match.quote)}</blockquote>
<p>${escaped(words.standing(match))}.${link}</p>`
  })
  const disproof = known.disproof.length > 0 ? known.disproof : [words.noDisproof]
  const facts = [
    known.publisher && `<dt>${escaped(words.checkedBy)}</dt><dd>${escaped(known.publisher)}</dd>`,
    known.publishedOn &&
      `<dt>${escaped(words.publishedOn)}</dt><dd>${escaped(words.date(known.publishedOn))}</dd>`,
    known.url && `<dt>${escaped(words.source)}</dt><dd>${linked(known.url, known.url)}</dd>`,
  ].filter(Boolean)
  return `<article>
<h2 dir="auto">${escaped(known.title)}</h2>
${passages.join('\n')}
<h3>${escaped(words.disproof)}</h3>
${disproof.map((paragraph) => `<p dir="auto">${escaped(paragraph)}</p>`).join('\n')}
${facts.length > 0 ? `<dl>\n${facts.join('\n')}\n</dl>` : ''}
</article>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign)
}

/** A link where the address is one of the web; else its text. */
function linked(text: string, url: string): string {
  return /^https?:/iu.test(url)
    ? `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(text)}</a>`
    : escaped(text)
}
