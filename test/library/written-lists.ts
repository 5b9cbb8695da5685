import { openDB } from 'idb'
import {
  type Attempt,
  compiledAnew,
  type Library,
  type ListFacts,
} from '../../src/library/index.ts'
import { meaning } from '../match/small-meaning.ts'
import { aCase } from '../pack/generated-cases.ts'

/** More cases than fit one stretch. */
export const many = Array.from({ length: 300 }, (_, at) =>
  aCase({
    id: `case-${at}`,
    title: `Quiet frogs number ${at} rule every pond of Utopia`,
    publishedOn: at % 2 === 0 ? '2020-01-02' : null,
    languages: ['en'],
  }),
)
export const compiled = await compiledAnew(many, meaning)
/** Enough of them for postings and for a place by meaning. */
export const large = await compiledAnew(
  Array.from({ length: 1_200 }, (_, at) =>
    aCase({ id: `large-${at}`, title: `Loud toads number ${at} attacked each bench of Utopia` }),
  ),
  meaning,
)

export const origin = { kind: 'file', addedAt: '2026-11-27T12:00:00.000Z' } as const
export const ignore = () => {}

export function value<Value>(attempt: Attempt<Value>): Value {
  if (attempt.ok) return attempt.value
  throw new Error(`${attempt.failure.kind}: ${attempt.failure.detail}`)
}

export const add = async (library: Library, name = 'Ponds', list = compiled): Promise<ListFacts> =>
  value(await library.add({ name, origin, ...list }, ignore))
export const names = async (library: Library) =>
  value(await library.facts()).map(({ name }) => name)

/** How much is stored, by store. */
export async function stored(): Promise<Record<string, number>> {
  const database = await openDB('disproof')
  const counts = await Promise.all(
    ['lists', 'packs', 'chunks'].map(async (store) => [store, await database.count(store)]),
  )
  database.close()
  return Object.fromEntries(counts)
}
