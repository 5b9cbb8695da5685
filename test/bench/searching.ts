import * as v from 'valibot'
import { caseSchema } from '../../src/cases/index.ts'
import { CaseSearch } from '../../src/search/index.ts'
import type { Figures } from './measures.ts'
import { claimsOf } from './sources.ts'

/** What somebody types, letter by letter. */
const typed = ['the west ', 'nato expansion ', 'biological weapons ukraine ', 'vaccine kills ']
const anything = { country: null, language: null, keyword: null, year: null }

/** Time until all cases can be searched, and for each answer while somebody types. */
export async function searching(size: 'titles' | 'all'): Promise<Figures> {
  const cases = claimsOf(size).map((title, at) =>
    v.parse(caseSchema, { id: `case-${at}`, title: title.slice(0, 2_000) }),
  )
  const search = new CaseSearch()
  const started = performance.now()
  search.add(cases, null)
  const read = performance.now() - started
  const answers = typed.flatMap((words) =>
    [...words].map((_, at) => {
      const asked = performance.now()
      search.find({ words: words.slice(0, at + 1), filter: anything, most: 20 })
      return performance.now() - asked
    }),
  )
  answers.sort((one, other) => one - other)
  return {
    'until all can be searched, ms': read,
    'an answer while typing, median ms': answers[answers.length >> 1] ?? 0,
    'an answer while typing, p95 ms': answers[Math.floor(answers.length * 0.95)] ?? 0,
  }
}
