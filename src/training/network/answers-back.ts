import { type Answers, leastWeight, sumUnit, type Table } from '../../match/network/answers.ts'
import type { Encoded } from '../../match/network/encode.ts'
import { comparedBy, type Network, sizes } from '../../match/network/parts.ts'
import { add, denseBack, type Gradients, layerOf, rectifyBack } from './dense-back.ts'
import type { EncodedGradients } from './encode-back.ts'

/** One side of a comparison: whose words found what in whose, and where its gradients go. */
export interface Side {
  readonly side: 'claim' | 'page'
  readonly own: Encoded
  readonly other: Encoded
  readonly ofOwn: EncodedGradients
  readonly ofOther: EncodedGradients
  readonly answers: Answers
  readonly relation: Table['relation']
  /** Place of a pair of words in the table of attractions. */
  readonly place: (own: number, other: number) => number
  readonly ofAttraction: Float32Array
  readonly ofPooled: Float32Array
  /** Where the side stands in the pooled comparison. */
  readonly from: number
}

/** From the gradient of a side's pooled comparison to those of all that made it. */
export function answersBack(network: Network, gradients: Gradients, side: Side): void {
  const { own, answers, ofPooled, from } = side
  const { compared: height, known } = sizes
  const [mean, sum, most] = [from, from + height, from + 2 * height]
  const total = answers.weights.reduce((all, one) => all + one, leastWeight)
  const [pool, bias] =
    side.side === 'claim'
      ? (['claimPool', 'claimPoolBias'] as const)
      : (['pagePool', 'pagePoolBias'] as const)
  const pooling = layerOf(network, gradients, pool, { rows: 1, bias })
  const shape = { rows: height, bias: 'compareBias' } as const
  const first = layerOf(network, gradients, 'compare', shape)
  const again = layerOf(network, gradients, 'compareAgain', { ...shape, bias: 'compareAgainBias' })
  const ofTotal = ofWeights(side, total)
  const ofAgain = new Float32Array(height)
  const ofCompared = new Float32Array(height)
  const ofInput = new Float32Array(comparedBy)
  const ofRaw = new Float32Array(1)
  for (let word = 0; word < own.words.count; word += 1) {
    const weight = answers.weights[word] as number
    const at = word * height
    let ofWeight = ofTotal
    for (let step = 0; step < height; step += 1) {
      const perUnit =
        (ofPooled[mean + step] as number) / total + (ofPooled[sum + step] as number) * sumUnit
      ofWeight += perUnit * (answers.comparedAgain[at + step] as number)
      const ofMost = answers.best[step] === word ? (ofPooled[most + step] as number) : 0
      ofAgain[step] = perUnit * weight + ofMost
    }
    // Softplus rises as the logistic function.
    ofRaw[0] = ofWeight / (1 + Math.exp(-(answers.raw[word] as number)))
    const facts = { values: own.words.known, at: word * known }
    denseBack(pooling, facts, { values: ofRaw, at: 0 }, null)
    rectifyBack({ values: answers.comparedAgain, at }, ofAgain)
    ofCompared.fill(0)
    const compared = { values: answers.compared, at }
    denseBack(again, compared, { values: ofAgain, at: 0 }, { values: ofCompared, at: 0 })
    rectifyBack(compared, ofCompared)
    ofInput.fill(0)
    const input = { values: answers.comparedBy, at: word * comparedBy }
    denseBack(first, input, { values: ofCompared, at: 0 }, { values: ofInput, at: 0 })
    lookUpBack(gradients, side, word, ofInput)
  }
}

/** How the weighed mean changes with the sum of the weights, over all its places. */
function ofWeights({ own, answers, ofPooled, from }: Side, total: number): number {
  let sum = 0
  for (let step = 0; step < sizes.compared; step += 1) {
    let weighed = 0
    for (let word = 0; word < own.words.count; word += 1) {
      const value = answers.comparedAgain[word * sizes.compared + step] as number
      weighed += (answers.weights[word] as number) * value
    }
    sum -= ((ofPooled[from + step] as number) * weighed) / (total * total)
  }
  return sum
}

/** From the gradient of what a word was compared by to those of both texts and of the shares. */
function lookUpBack(
  gradients: Gradients,
  { own, other, ofOwn, ofOther, answers, relation, place, ofAttraction }: Side,
  word: number,
  ofInput: Float32Array,
): void {
  const width = sizes.word
  const others = other.words.count
  const at = word * width
  const ofFound = new Float32Array(width)
  for (let step = 0; step < width; step += 1) {
    const [ours, theirs] = [own.inPlace[at + step] as number, answers.found[at + step] as number]
    const [ofDifference, ofProduct] = [ofInput[step] as number, ofInput[width + step] as number]
    const sign = Math.sign(ours - theirs)
    add(ofOwn.inPlace, at + step, sign * ofDifference + theirs * ofProduct)
    ofFound[step] = -sign * ofDifference + ours * ofProduct
  }
  const from = word * (others + 1)
  const ofShares = new Float32Array(others + 1)
  let together = 0
  for (let answer = 0; answer <= others; answer += 1) {
    const part = answers.shares[from + answer] as number
    let g = ofInput[2 * width] as number
    if (answer < others) {
      g = ofInput[2 * width + 1 + relation(word, answer)] as number
      for (let step = 0, b = answer * width; step < width; step += 1, b += 1) {
        g += (ofFound[step] as number) * (other.inPlace[b] as number)
        add(ofOther.inPlace, b, part * (ofFound[step] as number))
      }
    }
    ofShares[answer] = g
    together += part * g
  }
  for (let answer = 0; answer <= others; answer += 1) {
    const part = answers.shares[from + answer] as number
    const g = part * ((ofShares[answer] as number) - together)
    if (answer < others) add(ofAttraction, place(word, answer), g)
    else add(gradients.unanswered, 0, g)
  }
}
