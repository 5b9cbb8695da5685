import { type Relation, relationCount } from '../relation.ts'
import { dense, rectify } from './dense.ts'
import type { Encoded } from './encode.ts'
import { comparedBy, type Network, poolings, sizes } from './parts.ts'

/** What the words of one text find in another, with all that learning needs again. */
export interface Answers {
  /** For each word, its shares of the other's words and last of no answer; they sum to 1. */
  readonly shares: Float32Array
  /** The other's words, weighed by their shares. */
  readonly found: Float32Array
  readonly comparedBy: Float32Array
  readonly compared: Float32Array
  readonly comparedAgain: Float32Array
  /** How much each word counts, before and after it is made positive. */
  readonly raw: Float32Array
  readonly weights: Float32Array
  /** The word that has the most of each place; −1 where none has any. */
  readonly best: Int32Array
}

/** A weighed mean divides by no less than this more than its weights. */
export const leastWeight = 1e-3
/** Sums are told in tenths, for they are as long as the text. */
export const sumUnit = 0.1

/** Relations and attractions of two texts' words, seen from either side. */
export interface Table {
  readonly attraction: (own: number, other: number) => number
  readonly relation: (own: number, other: number) => Relation
}

/** Softplus: a smooth way to make a number positive. */
function positive(value: number): number {
  return value > 20 ? value : Math.log1p(Math.exp(value))
}

/**
 * Looks in another text for an answer to each word, compares each word with what it found, and
 * pools the comparisons into `pooled` from `at` on (three times `sizes.compared` numbers).
 */
export function answersTo(
  network: Network,
  own: Encoded,
  other: Encoded,
  { attraction, relation }: Table,
  side: 'claim' | 'page',
  pooled: Float32Array,
  at: number,
): Answers {
  const { word: width, compared: height, known } = sizes
  const [count, others] = [own.words.count, other.words.count]
  const answers: Answers = {
    shares: new Float32Array(count * (others + 1)),
    found: new Float32Array(count * width),
    comparedBy: new Float32Array(count * comparedBy),
    compared: new Float32Array(count * height),
    comparedAgain: new Float32Array(count * height),
    raw: new Float32Array(count),
    weights: new Float32Array(count),
    best: new Int32Array(height).fill(-1),
  }
  const [pool, poolBias] =
    side === 'claim'
      ? [network.claimPool, network.claimPoolBias]
      : [network.pagePool, network.pagePoolBias]
  const [mean, sum, most] = [at, at + height, at + 2 * height]
  pooled.fill(0, at, at + poolings * height)
  let total = leastWeight
  for (let word = 0; word < count; word += 1) {
    share(answers.shares, word, others, network.unanswered[0] as number, attraction)
    lookUp(answers, word, own, other, relation)
    dense(
      network.compare,
      network.compareBias,
      answers.comparedBy,
      word * comparedBy,
      comparedBy,
      answers.compared,
      word * height,
    )
    rectify(answers.compared, word * height, height)
    dense(
      network.compareAgain,
      network.compareAgainBias,
      answers.compared,
      word * height,
      height,
      answers.comparedAgain,
      word * height,
    )
    rectify(answers.comparedAgain, word * height, height)
    dense(pool, poolBias, own.words.known, word * known, known, answers.raw, word)
    const weight = positive(answers.raw[word] as number)
    answers.weights[word] = weight
    total += weight
    for (let place = 0; place < height; place += 1) {
      const value = answers.comparedAgain[word * height + place] as number
      pooled[mean + place] = (pooled[mean + place] as number) + weight * value
      if (value > (pooled[most + place] as number)) {
        pooled[most + place] = value
        answers.best[place] = word
      }
    }
  }
  for (let place = 0; place < height; place += 1) {
    const value = pooled[mean + place] as number
    pooled[sum + place] = value * sumUnit
    pooled[mean + place] = value / total
  }
  return answers
}

/** Softmax over the other's words and no answer. */
function share(
  shares: Float32Array,
  word: number,
  others: number,
  unanswered: number,
  attraction: Table['attraction'],
): void {
  const from = word * (others + 1)
  let most = unanswered
  for (let other = 0; other < others; other += 1) {
    const value = attraction(word, other)
    shares[from + other] = value
    if (value > most) most = value
  }
  shares[from + others] = unanswered
  let total = 0
  for (let at = from; at <= from + others; at += 1) {
    const value = Math.exp((shares[at] as number) - most)
    shares[at] = value
    total += value
  }
  for (let at = from; at <= from + others; at += 1) shares[at] = (shares[at] as number) / total
}

/** Shares smaller than this add nothing that could be seen. */
const leastShare = 1e-4

function lookUp(
  { shares, found, comparedBy: into }: Answers,
  word: number,
  own: Encoded,
  other: Encoded,
  relation: Table['relation'],
): void {
  const { word: width, known } = sizes
  const others = other.words.count
  const [from, at, out] = [word * (others + 1), word * width, word * comparedBy]
  const mass = out + 2 * width + 1
  for (let answer = 0; answer < others; answer += 1) {
    const part = shares[from + answer] as number
    if (part < leastShare) continue
    const place = mass + relation(word, answer)
    into[place] = (into[place] as number) + part
    for (let step = 0; step < width; step += 1) {
      found[at + step] =
        (found[at + step] as number) + part * (other.inPlace[answer * width + step] as number)
    }
  }
  for (let step = 0; step < width; step += 1) {
    const [ours, theirs] = [own.inPlace[at + step] as number, found[at + step] as number]
    into[out + step] = Math.abs(ours - theirs)
    into[out + width + step] = ours * theirs
  }
  into[out + 2 * width] = shares[from + others] as number
  const facts = mass + relationCount
  for (let step = 0; step < known; step += 1) {
    into[facts + step] = own.words.known[word * known + step] as number
  }
}
