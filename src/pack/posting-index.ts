import { ByteReader, startsOf } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import type { TermIndex } from './term-index.ts'
import { encodeTexts, TextTable } from './text-table.ts'
import { Vocabulary } from './vocabulary.ts'

/** An index as bytes: the different terms in order, and for each the claims that have it. */
export interface PostingParts {
  readonly terms: Uint8Array
  readonly postings: Uint8Array
}

/**
 * Lays out which claims have which terms. The same claims give the same bytes, in whatever order
 * the terms of a claim come. Time is the terms' number times the logarithm of the different ones.
 */
export function encodePostings(claims: Iterable<Iterable<string>>): PostingParts {
  const lists = new Map<string, number[]>()
  let claim = 0
  for (const terms of claims) {
    for (const term of terms) {
      const list = lists.get(term)
      if (list === undefined) lists.set(term, [claim])
      else if (list.at(-1) !== claim) list.push(claim)
    }
    claim += 1
  }
  const sorted = [...lists.keys()].sort()
  const lengths = new ByteWriter()
  const gaps = new ByteWriter()
  for (const term of sorted) {
    const before = gaps.length
    gaps.ascending(lists.get(term) ?? [])
    lengths.varint(gaps.length - before)
  }
  const postings = new ByteWriter()
  postings.varint(sorted.length)
  postings.append(lengths.bytes())
  postings.append(gaps.bytes())
  return { terms: encodeTexts(sorted), postings: postings.bytes() }
}

/**
 * An index over postings that stay compressed: gaps of one to three bytes instead of numbers of eight,
 * and nothing to be parsed when it is opened. A term's list is unpacked anew whenever it is asked for.
 * @param claims how many the pack has; a number beyond them is never given
 * @throws RangeError where the parts do not fit one another
 */
export function postingIndex(parts: PostingParts, claims: number): TermIndex {
  const vocabulary = new Vocabulary(new TextTable(parts.terms))
  const reader = new ByteReader(parts.postings)
  if (reader.varint() !== vocabulary.size) throw new RangeError('terms and postings do not fit')
  const starts = startsOf(reader.varints(vocabulary.size))
  const gaps = reader.rest()
  if (gaps.length !== starts.at(-1)) throw new RangeError('postings are cut off')
  return {
    claimsWith(term) {
      const number = vocabulary.numberOf(term)
      if (number < 0) return none
      const list = gaps.subarray(starts[number], starts[number + 1])
      return unpack(list, claims)
    },
  }
}

const none = new Uint32Array()

function unpack(gaps: Uint8Array, claims: number): Uint32Array {
  let count = 0
  for (let at = 0; at < gaps.length; at += 1) if ((gaps[at] as number) < 0x80) count += 1
  const list = new Uint32Array(count)
  let [claim, gap, shift, into] = [0, 0, 0, 0]
  for (let at = 0; at < gaps.length; at += 1) {
    const byte = gaps[at] as number
    gap |= (byte & 0x7f) << shift
    shift += 7
    if (byte >= 0x80) continue
    claim += gap
    if (claim >= claims) break
    list[into++] = claim
    gap = 0
    shift = 0
  }
  return into === count ? list : list.subarray(0, into)
}
