import type { ListFacts as Facts } from '../../library/index.ts'
import { writtenDate } from '../format/dates.ts'
import { enumeration, languageName } from '../format/names.ts'
import { useWording } from '../wording/context.ts'

/** Languages that are named before the rest is counted. */
const namedLanguages = 4

/** How many cases, in which languages, from when to when: of a list, or of what was read. */
export function ListFacts({
  of,
}: {
  of: Pick<Facts, 'cases' | 'languages' | 'oldest' | 'newest'>
}) {
  const { counted } = useWording()
  const parts = [counted('holdsCases', of.cases), useLanguages(of.languages), useDates(of)]
  return <p class="quiet">{parts.filter(Boolean).join(' · ')}</p>
}

function useLanguages(tags: readonly string[]): string {
  const { language, counted } = useWording()
  const named = tags.slice(0, namedLanguages).map((tag) => languageName(tag, language))
  const rest = tags.length - named.length
  if (rest > 0) return `${named.join(', ')} ${counted('moreLanguages', rest)}`
  return enumeration(named, language)
}

function useDates({ oldest, newest }: Pick<Facts, 'oldest' | 'newest'>): string {
  const { language, text } = useWording()
  if (oldest === null || newest === null) return ''
  const [from, to] = [writtenDate(oldest, language), writtenDate(newest, language)]
  return from === to ? from : text('datesFromTo', from, to)
}
