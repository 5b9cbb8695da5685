import { gzipSync } from 'node:zlib'
import { compilePack } from '../../src/pack/index.ts'
import {
  type Before,
  casesToPublish,
  encodeDelta,
  keyPairFrom,
  mostKeptDeltas,
  publish,
  readList,
} from '../../src/publication/index.ts'
import type { Figures } from './measures.ts'
import { benchMeaning, casesFrom } from './ours.ts'
import { bundledCases, claimsOf } from './sources.ts'

const { privateKey, publicKey } = keyPairFrom(new Uint8Array(32).fill(7))
const imprint = {
  name: 'A list of a hundred thousand cases',
  publisher: 'Those who measure',
  publishedAt: '2026-01-01T06:00:00.000Z',
}

/** The `list.json` of a list that was published day after day, as long as deltas are kept. */
function listAfterManyDays(): string {
  const cases = casesFrom(claimsOf('titles').slice(0, 100))
  let before: Before | null = null
  let list = ''
  for (let day = 0; day <= mostKeptDeltas; day += 1) {
    const ordered = casesToPublish(before, cases.slice(day))
    const { list: text } = publish(before, ordered, compilePack(ordered), imprint, privateKey)
    const read = readList(new TextEncoder().encode(text), publicKey)
    if (!read.ok) throw new Error(read.failure.detail)
    before = { list: read.value, cases: ordered }
    list = text
  }
  return list
}

/** What a published list costs to fetch: whole, and day by day. */
export function publishing(): Figures {
  const cases = casesFrom(claimsOf('all'))
  const started = performance.now()
  const { bytes } = compilePack(cases, benchMeaning())
  const compiled = performance.now() - started
  const full = bundledCases()
  // Alone, which is the most that one can take: cases of one day share words.
  const deltaBytes = full.map(
    (one) => encodeDelta({ from: 1, to: 2, removed: [], cases: [one] }).length,
  )
  const list = listAfterManyDays()
  return {
    'list.json with its deltas, bytes': list.length,
    'list.json, compressed on its way, bytes': gzipSync(list).length,
    'pack of 97,000 titles, MB': bytes.length / 1e6,
    'pack of the cases with all their texts, bytes a case':
      compilePack(full).bytes.length / full.length,
    'a case with all its texts, alone in a delta, bytes':
      deltaBytes.reduce((sum, length) => sum + length, 0) / full.length,
    'compiling 97,000 titles, s': compiled / 1_000,
  }
}
