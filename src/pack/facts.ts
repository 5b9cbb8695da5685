import type { Case } from '../cases/index.ts'

/** What is told of a list as a whole. */
export interface CaseFacts {
  /** ISO dates of the oldest and the newest case; null where no case is dated. */
  readonly oldestDate: string | null
  readonly dataDate: string | null
  /** BCP 47 tags of the cases' languages, the most frequent first. */
  readonly languages: readonly string[]
}

/** Sums up some cases; linear. */
export function factsOf(cases: readonly Case[]): CaseFacts {
  let [oldestDate, dataDate]: [string | null, string | null] = [null, null]
  const languages = new Map<string, number>()
  for (const { publishedOn, languages: tags } of cases) {
    for (const tag of tags) languages.set(tag, (languages.get(tag) ?? 0) + 1)
    if (publishedOn === null) continue
    if (oldestDate === null || publishedOn < oldestDate) oldestDate = publishedOn
    if (dataDate === null || publishedOn > dataDate) dataDate = publishedOn
  }
  const sorted = [...languages].sort(
    ([one, many], [other, more]) => more - many || (one < other ? -1 : 1),
  )
  return { oldestDate, dataDate, languages: sorted.map(([tag]) => tag) }
}
