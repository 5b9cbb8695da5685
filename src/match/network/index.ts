import type { Meaning } from '../../meaning/index.ts'
import type { Reading } from '../reading.ts'
import { relationOf } from '../relation.ts'
import { type Encoded, encode } from './encode.ts'
import { compareWords, judge } from './judge.ts'
import type { Network } from './parts.ts'
import { mostWords, wordsOf } from './words.ts'

export { type Network, readNetwork, type WrittenNetwork } from './parts.ts'

/** Log-odds that a passage makes a claim, by the network alone. */
export type Judge = (claim: Reading, page: Reading, features: Float32Array) => number

/** What word is what to which other, claim by page, as far as the network looks. */
export function relationsOf(
  claim: Reading,
  page: Reading,
  meaning: Meaning,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Uint8Array {
  const table = new Uint8Array(rows * columns)
  for (let i = 0, at = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1, at += 1) table[at] = relationOf(claim, i, page, j, meaning)
  }
  return table
}

/**
 * Makes a judge of a network. A claim is encoded when it first comes up and then kept, a passage
 * as long as it is the last one. About 200,000 multiplications a pair.
 */
export function networkJudge(network: Network, meaning: Meaning): Judge {
  const claims = new WeakMap<Reading, Encoded>()
  let last: { readonly page: Reading; readonly encoded: Encoded } | null = null
  const encodedClaim = (claim: Reading) => {
    const before = claims.get(claim)
    if (before) return before
    const encoded = encode(network, wordsOf(claim, meaning, mostWords.claim))
    claims.set(claim, encoded)
    return encoded
  }
  return (reading, page, features) => {
    if (last?.page !== page) {
      last = { page, encoded: encode(network, wordsOf(page, meaning, mostWords.page)) }
    }
    const claim = encodedClaim(reading)
    const [rows, columns] = [claim.words.count, last.encoded.words.count]
    const relation = relationsOf(reading, page, meaning, { rows, columns })
    const { pooled } = compareWords(network, { claim, page: last.encoded, relation, features })
    return judge(network, pooled).logOdds
  }
}
