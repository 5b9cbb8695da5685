import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openMeaning } from '../../src/cli/open-meaning.ts'
import { compilePack, unpackFile } from '../../src/pack/index.ts'
import { exportOf, stockFlexSearch } from '../bench/peers.ts'
import { aCase } from './generated-cases.ts'

const words = [
  ...['war', 'peace', 'army', 'bank', 'vaccine', 'election', 'border', 'gas', 'church', 'school'],
  ...['minister', 'spy', 'court', 'river', 'city', 'virus', 'treaty', 'money', 'press', 'border'],
]
const verbs = ['attacked', 'sold', 'closed', 'bought', 'banned', 'invented', 'hid', 'destroyed']

/** Claims that share their words as those of a published list do, each with a word of its own. */
const claims = Array.from({ length: 3_000 }, (_, at) => {
  const [one, two, three] = [words[at % 20], words[(at * 7) % 19], words[(at * 13) % 17]]
  return `The ${one} of place ${at} ${verbs[at % 8]} every ${two} beside the ${three}`
})

const gzip = (bytes: Uint8Array | string): number => gzipSync(bytes, { level: 9 }).length

it('the index of a large list is at most .6 of FlexSearch’s export of it', async () => {
  const cases = claims.map((title, at) => aCase({ id: `case-${at}`, title }))
  const parts = unpackFile(compilePack(cases, await openMeaning()).bytes)
  if (!parts.ok) throw new Error(parts.reason)
  const index = ['owners', 'lengths', 'terms', 'postings', 'near'] as const
  const ours = index.reduce((sum, name) => sum + gzip(parts.value.sections.get(name) ?? ''), 0)
  const exported = Object.values(exportOf(stockFlexSearch(claims).index))
  const theirs = exported.reduce((sum, part) => sum + gzip(part), 0)
  expect(parts.value.sections.has('near')).toBe(true)
  expect(ours / theirs).toBeLessThan(0.6)
})
