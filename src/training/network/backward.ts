import type { Answers, Table } from '../../match/network/answers.ts'
import { leastWeight, sumUnit } from '../../match/network/answers.ts'
import type { Encoded } from '../../match/network/encode.ts'
import type { Compared, EncodedPair } from '../../match/network/judge.ts'
import { comparedBy, headWidth, type Network, poolings, sizes } from '../../match/network/parts.ts'
import type { Relation } from '../../match/relation.ts'

/** How the loss changes with each number of a network; added to, never set. */
export type Gradients = Network

/** Gradients of one text's encoding. */
interface EncodedGradients {
  readonly keys: Float32Array
  readonly inPlace: Float32Array
}

/** Adds `by` to a number of an array. */
function add(to: Float32Array, at: number, by: number): void {
  to[at] = (to[at] as number) + by
}

/**
 * One layer backwards: from the gradient of what it gave to those of its weights, its bias and, if
 * wanted, its input.
 */
function denseBack(
  weights: Float32Array,
  gradient: Float32Array,
  bias: Float32Array | null,
  values: Float32Array,
  from: number,
  columns: number,
  given: Float32Array,
  at: number,
  input: Float32Array | null,
  inputAt: number,
): void {
  const rows = weights.length / columns
  for (let row = 0; row < rows; row += 1) {
    const g = given[at + row] as number
    if (g === 0) continue
    if (bias !== null) add(bias, row, g)
    const w = row * columns
    for (let column = 0; column < columns; column += 1) {
      gradient[w + column] =
        (gradient[w + column] as number) + g * (values[from + column] as number)
    }
    if (input === null) continue
    for (let column = 0; column < columns; column += 1) {
      input[inputAt + column] =
        (input[inputAt + column] as number) + g * (weights[w + column] as number)
    }
  }
}

/** Where a rectified value is 0, nothing passes. */
function rectifyBack(values: Float32Array, given: Float32Array, at: number, count: number): void {
  for (let place = at; place < at + count; place += 1) {
    if ((values[place] as number) <= 0) given[place] = 0
  }
}

/** From the gradient of the log-odds to that of the pooled comparison. */
export function headBack(
  network: Network,
  gradients: Gradients,
  { hidden, pooled }: { readonly hidden: Float32Array; readonly pooled: Float32Array },
  ofLogOdds: number,
): Float32Array {
  const ofHidden = new Float32Array(sizes.head)
  const given = Float32Array.of(ofLogOdds)
  denseBack(
    network.out,
    gradients.out,
    gradients.outBias,
    hidden,
    0,
    sizes.head,
    given,
    0,
    ofHidden,
    0,
  )
  rectifyBack(hidden, ofHidden, 0, sizes.head)
  const ofPooled = new Float32Array(headWidth)
  denseBack(
    network.head,
    gradients.head,
    gradients.headBias,
    pooled,
    0,
    headWidth,
    ofHidden,
    0,
    ofPooled,
    0,
  )
  return ofPooled
}

/** From the gradient of the pooled comparison to those of all that made it. */
export function compareBack(
  network: Network,
  gradients: Gradients,
  pair: EncodedPair,
  compared: Compared,
  ofPooled: Float32Array,
): void {
  const { claim, page, relation } = pair
  const [rows, columns] = [claim.words.count, page.words.count]
  const ofAttraction = new Float32Array(rows * columns)
  const [ofClaim, ofPage] = [claim, page].map(
    ({ keys, inPlace }): EncodedGradients => ({
      keys: new Float32Array(keys.length),
      inPlace: new Float32Array(inPlace.length),
    }),
  ) as [EncodedGradients, EncodedGradients]
  const related = (at: number) => relation[at] as Relation
  answersBack(network, gradients, {
    ...{ own: claim, other: page, ofOwn: ofClaim, ofOther: ofPage, answers: compared.claim },
    ...{ side: 'claim', from: 0, ofPooled, ofAttraction },
    place: (i, j) => i * columns + j,
    relation: (i, j) => related(i * columns + j),
  })
  answersBack(network, gradients, {
    ...{ own: page, other: claim, ofOwn: ofPage, ofOther: ofClaim, answers: compared.page },
    ...{ side: 'page', from: poolings * sizes.compared, ofPooled, ofAttraction },
    place: (j, i) => i * columns + j,
    relation: (j, i) => related(i * columns + j),
  })
  for (let i = 0, at = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1, at += 1) {
      const g = ofAttraction[at] as number
      add(gradients.relation, related(at), g)
      for (
        let step = 0, a = i * sizes.word, b = j * sizes.word;
        step < sizes.word;
        step += 1, a += 1, b += 1
      ) {
        ofClaim.keys[a] = (ofClaim.keys[a] as number) + g * (page.keys[b] as number)
        ofPage.keys[b] = (ofPage.keys[b] as number) + g * (claim.keys[a] as number)
      }
    }
  }
  encodeBack(network, gradients, claim, ofClaim)
  encodeBack(network, gradients, page, ofPage)
}

interface Side {
  readonly own: Encoded
  readonly other: Encoded
  readonly ofOwn: EncodedGradients
  readonly ofOther: EncodedGradients
  readonly answers: Answers
  readonly side: 'claim' | 'page'
  /** Where the side stands in the pooled comparison. */
  readonly from: number
  readonly relation: Table['relation']
  /** Place of a pair of words in the table of attractions. */
  readonly place: (own: number, other: number) => number
  readonly ofPooled: Float32Array
  readonly ofAttraction: Float32Array
}

function answersBack(network: Network, gradients: Gradients, side: Side): void {
  const { own, answers, ofPooled, from } = side
  const { compared: height, known } = sizes
  const [mean, sum, most] = [from, from + height, from + 2 * height]
  const total = answers.weights.reduce((all, one) => all + one, leastWeight)
  const [pool, poolBias] =
    side.side === 'claim'
      ? ([gradients.claimPool, gradients.claimPoolBias] as const)
      : ([gradients.pagePool, gradients.pagePoolBias] as const)
  const weights = side.side === 'claim' ? network.claimPool : network.pagePool
  // How the mean changes with the sum of the weights, taken over all places.
  let ofTotal = 0
  for (let place = 0; place < height; place += 1) {
    let weighed = 0
    for (let word = 0; word < own.words.count; word += 1) {
      weighed +=
        (answers.weights[word] as number) * (answers.comparedAgain[word * height + place] as number)
    }
    ofTotal -= ((ofPooled[mean + place] as number) * weighed) / (total * total)
  }
  const ofAgain = new Float32Array(height)
  const ofCompared = new Float32Array(height)
  const ofInput = new Float32Array(comparedBy)
  const ofRaw = new Float32Array(1)
  for (let word = 0; word < own.words.count; word += 1) {
    const weight = answers.weights[word] as number
    let ofWeight = ofTotal
    for (let place = 0; place < height; place += 1) {
      const perUnit =
        (ofPooled[mean + place] as number) / total + (ofPooled[sum + place] as number) * sumUnit
      ofWeight += perUnit * (answers.comparedAgain[word * height + place] as number)
      ofAgain[place] =
        perUnit * weight + (answers.best[place] === word ? (ofPooled[most + place] as number) : 0)
    }
    ofRaw[0] = ofWeight / (1 + Math.exp(-(answers.raw[word] as number)))
    denseBack(weights, pool, poolBias, own.words.known, word * known, known, ofRaw, 0, null, 0)
    for (let place = 0; place < height; place += 1) {
      if ((answers.comparedAgain[word * height + place] as number) <= 0) ofAgain[place] = 0
    }
    ofCompared.fill(0)
    denseBack(
      network.compareAgain,
      gradients.compareAgain,
      gradients.compareAgainBias,
      answers.compared,
      word * height,
      height,
      ofAgain,
      0,
      ofCompared,
      0,
    )
    for (let place = 0; place < height; place += 1) {
      if ((answers.compared[word * height + place] as number) <= 0) ofCompared[place] = 0
    }
    ofInput.fill(0)
    denseBack(
      network.compare,
      gradients.compare,
      gradients.compareBias,
      answers.comparedBy,
      word * comparedBy,
      comparedBy,
      ofCompared,
      0,
      ofInput,
      0,
    )
    lookUpBack(gradients, side, word, ofInput)
  }
}

function lookUpBack(gradients: Gradients, side: Side, word: number, ofInput: Float32Array): void {
  const { own, other, ofOwn, ofOther, answers, ofAttraction } = side
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
      g = ofInput[2 * width + 1 + side.relation(word, answer)] as number
      for (let step = 0, b = answer * width; step < width; step += 1, b += 1) {
        g += (ofFound[step] as number) * (other.inPlace[b] as number)
        ofOther.inPlace[b] = (ofOther.inPlace[b] as number) + part * (ofFound[step] as number)
      }
    }
    ofShares[answer] = g
    together += part * g
  }
  for (let answer = 0; answer <= others; answer += 1) {
    const part = answers.shares[from + answer] as number
    const g = part * ((ofShares[answer] as number) - together)
    if (answer < others) add(ofAttraction, side.place(word, answer), g)
    else add(gradients.unanswered, 0, g)
  }
}

function encodeBack(
  network: Network,
  gradients: Gradients,
  { words, alone, near }: Encoded,
  { keys, inPlace }: EncodedGradients,
): void {
  const width = sizes.word
  const ofAlone = new Float32Array(alone.length)
  const ofNear = new Float32Array(width)
  for (let word = 0; word < words.count; word += 1) {
    const at = word * width
    for (let place = 0; place < width; place += 1) {
      const g = inPlace[at + place] as number
      add(ofAlone, at + width + place, g)
      ofNear[place] = g * (1 - (near[at + place] as number) ** 2)
    }
    denseBack(
      network.window,
      gradients.window,
      gradients.windowBias,
      alone,
      at,
      3 * width,
      ofNear,
      0,
      ofAlone,
      at,
    )
  }
  for (let word = 0; word < words.count; word += 1) {
    const [from, at] = [word * sizes.vector, (word + 1) * width]
    denseBack(
      network.word,
      gradients.word,
      gradients.wordBias,
      words.directions,
      from,
      sizes.vector,
      ofAlone,
      at,
      null,
      0,
    )
    denseBack(
      network.known,
      gradients.known,
      null,
      words.known,
      word * sizes.known,
      sizes.known,
      ofAlone,
      at,
      null,
      0,
    )
    denseBack(
      network.key,
      gradients.key,
      null,
      words.directions,
      from,
      sizes.vector,
      keys,
      word * width,
      null,
      0,
    )
  }
}
