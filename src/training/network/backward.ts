import type { Encoded } from '../../match/network/encode.ts'
import type { Compared, EncodedPair } from '../../match/network/judge.ts'
import { headWidth, type Network, poolings, sizes } from '../../match/network/parts.ts'
import type { Relation } from '../../match/relation.ts'
import { answersBack } from './answers-back.ts'
import { add, denseBack, type Gradients, layerOf, rectifyBack } from './dense-back.ts'
import { type EncodedGradients, encodeBack } from './encode-back.ts'

/** From the gradient of the log-odds to that of the pooled comparison. */
export function headBack(
  network: Network,
  gradients: Gradients,
  { hidden, pooled }: { readonly hidden: Float32Array; readonly pooled: Float32Array },
  ofLogOdds: number,
): Float32Array {
  const out = layerOf(network, gradients, 'out', { rows: 1, bias: 'outBias' })
  const head = layerOf(network, gradients, 'head', { rows: sizes.head, bias: 'headBias' })
  const ofHidden = new Float32Array(sizes.head)
  const ofPooled = new Float32Array(headWidth)
  const [seen, given] = [
    { values: hidden, at: 0 },
    { values: Float32Array.of(ofLogOdds), at: 0 },
  ]
  denseBack(out, seen, given, { values: ofHidden, at: 0 })
  rectifyBack(seen, ofHidden)
  denseBack(
    head,
    { values: pooled, at: 0 },
    { values: ofHidden, at: 0 },
    { values: ofPooled, at: 0 },
  )
  return ofPooled
}

function emptyLike({ keys, inPlace }: Encoded): EncodedGradients {
  return { keys: new Float32Array(keys.length), inPlace: new Float32Array(inPlace.length) }
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
  const columns = page.words.count
  const ofAttraction = new Float32Array(relation.length)
  const [ofClaim, ofPage] = [emptyLike(claim), emptyLike(page)]
  const related = (at: number) => relation[at] as Relation
  answersBack(network, gradients, {
    ...{ side: 'claim', answers: compared.claim, from: 0, ofPooled, ofAttraction },
    ...{ own: claim, other: page, ofOwn: ofClaim, ofOther: ofPage },
    place: (i, j) => i * columns + j,
    relation: (i, j) => related(i * columns + j),
  })
  const from = poolings * sizes.compared
  answersBack(network, gradients, {
    ...{ side: 'page', answers: compared.page, from, ofPooled, ofAttraction },
    ...{ own: page, other: claim, ofOwn: ofPage, ofOther: ofClaim },
    place: (j, i) => i * columns + j,
    relation: (j, i) => related(i * columns + j),
  })
  attractionsBack(gradients, pair, ofAttraction, ofClaim.keys, ofPage.keys)
  encodeBack(network, gradients, claim, ofClaim)
  encodeBack(network, gradients, page, ofPage)
}

function attractionsBack(
  gradients: Gradients,
  { claim, page, relation }: EncodedPair,
  ofAttraction: Float32Array,
  ofClaimKeys: Float32Array,
  ofPageKeys: Float32Array,
): void {
  const columns = page.words.count
  for (let at = 0; at < ofAttraction.length; at += 1) {
    const g = ofAttraction[at] as number
    add(gradients.relation, relation[at] as number, g)
    let a = Math.floor(at / columns) * sizes.word
    let b = (at % columns) * sizes.word
    for (const end = a + sizes.word; a < end; a += 1, b += 1) {
      add(ofClaimKeys, a, g * (page.keys[b] as number))
      add(ofPageKeys, b, g * (claim.keys[a] as number))
    }
  }
}
