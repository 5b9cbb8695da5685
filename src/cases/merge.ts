import { paragraphSentences } from '../language/index.ts'
import { type Case, type CaseSource, type TextField, textFields } from './case.ts'
import type { Draft } from './draft.ts'
import { emptyMetadata } from './metadata.ts'
import { relatedTitles } from './related.ts'
import { plainWords, slugOf } from './slug.ts'

/** How much of a field a draft tells, in characters or entries; 0 where it tells nothing. */
const fullness: Readonly<Record<TextField, (draft: Draft) => number>> = {
  title: ({ title }) => title?.length ?? 0,
  summary: ({ summary }) => summary.join('').length,
  disproof: ({ disproof }) => disproof.join('').length,
  references: ({ references }) => references.join('').length,
  metadata: ({ metadata }) =>
    metadata === null
      ? 0
      : Number(metadata.reportedIn !== null) +
        Number(metadata.publishedOn !== null) +
        metadata.languages.length +
        metadata.countries.length +
        metadata.keywords.length,
}

function fullest(tellings: readonly Draft[], field: TextField): Draft | null {
  let best: Draft | null = null
  for (const telling of tellings) {
    const most = best === null ? 0 : fullness[field](best)
    if (fullness[field](telling) > most) best = telling
  }
  return best
}

function firstSentence(text: string): string {
  for (const [first] of paragraphSentences(text)) {
    // A text of nothing but full stops stays as it is: no title is empty.
    if (first) return text.slice(first.start, first.end).replace(/[.;:,]+$/u, '') || text
  }
  return text
}

function caseFrom(tellings: readonly [Draft, ...Draft[]]): Omit<Case, 'id'> {
  const from = (field: TextField) => fullest(tellings, field)
  const title = from('title')?.title ?? null
  const summary = [...(from('summary')?.summary ?? [])]
  const references = [...(from('references')?.references ?? [])]
  const sources: CaseSource[] = tellings.map((telling) => ({
    document: telling.document,
    line: telling.line,
    fields: textFields.filter((field) => from(field) === telling),
  }))
  return {
    title: title ?? firstSentence(summary[0] ?? ''),
    titleFrom: title === null ? 'summary' : 'source',
    summary,
    disproof: [...(from('disproof')?.disproof ?? [])],
    references,
    related: [
      ...new Set([...relatedTitles(references), ...tellings.flatMap((one) => one.related)]),
    ].map((named) => ({ title: named, caseId: null })),
    ...(from('metadata')?.metadata ?? emptyMetadata()),
    url: tellings.find(({ url }) => url !== null)?.url ?? null,
    publisher: tellings.find(({ publisher }) => publisher !== null)?.publisher ?? null,
    verdict: tellings.find(({ verdict }) => verdict !== null)?.verdict ?? null,
    sources,
  }
}

/** The tellings of one case and all that they are known by. */
interface Group {
  readonly tellings: [Draft, ...Draft[]]
  readonly keys: string[]
}

/** What makes two drafts the same case: an equal title or an equal first paragraph. */
function identities({ title, summary, url }: Draft): string[] {
  const words = (text: string) => plainWords(text).join(' ')
  // A case with an address of its own is one case, however often its title recurs; but one article
  // may check several claims.
  if (url !== null) return [`url ${url} ${words(title ?? '')}`]
  const keys: string[] = []
  if (title !== null) keys.push(`title ${words(title)}`)
  if (summary[0] !== undefined) keys.push(`summary ${words(summary[0])}`)
  return keys
}

const lastPathPart = /^https:\/\/[^/]+\/(?:.*\/)?(?<part>[^/?#]+)\/?(?:[?#].*)?$/u

/** The last part of a case's address is the most stable name that it has. */
function slugFor({ url, title }: Pick<Case, 'url' | 'title'>): string {
  return slugOf(lastPathPart.exec(url ?? '')?.groups?.part ?? title)
}

/**
 * Drafts of any number of documents as cases: the same case met twice is one case, with the
 * fullest text of each field and a record of where each came from. Ids are slugs of the addresses or else of the titles,
 * numbered where titles recur or are in `takenIds`. Order is that of first appearance; time is linear.
 */
export function mergeDrafts(
  drafts: readonly Draft[],
  takenIds: ReadonlySet<string> = new Set(),
): Case[] {
  const groups = new Set<Group>()
  const groupOf = new Map<string, Group>()
  for (const draft of drafts) {
    const keys = identities(draft)
    const known = new Set(keys.flatMap((key) => groupOf.get(key) ?? []))
    const [group = { tellings: [draft], keys: [] }, ...same] = known
    if (known.size > 0) group.tellings.push(draft)
    // This draft may be the first to show that two groups tell one case.
    for (const other of same) {
      group.tellings.push(...other.tellings)
      keys.push(...other.keys)
      groups.delete(other)
    }
    group.keys.push(...keys)
    for (const key of keys) groupOf.set(key, group)
    groups.add(group)
  }
  const taken = new Set(takenIds)
  return [...groups].map(({ tellings }) => {
    const told = caseFrom(tellings)
    const slug = slugFor(told)
    let id = slug
    for (let use = 2; taken.has(id); use += 1) id = `${slug}-${use}`
    taken.add(id)
    return { id, ...told }
  })
}
