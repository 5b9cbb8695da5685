import type { Encoded } from '../../match/network/encode.ts'
import { type Network, sizes } from '../../match/network/parts.ts'
import { add, denseBack, type Gradients, layerOf } from './dense-back.ts'

/** Gradients of one text's encoding. */
export interface EncodedGradients {
  readonly keys: Float32Array
  readonly inPlace: Float32Array
}

/** From the gradients of an encoding to those of all that made it. */
export function encodeBack(
  network: Network,
  gradients: Gradients,
  { words, alone, near }: Encoded,
  { keys, inPlace }: EncodedGradients,
): void {
  const width = sizes.word
  const ofAlone = new Float32Array(alone.length)
  const ofNear = new Float32Array(width)
  const rows = width
  const window = layerOf(network, gradients, 'window', { rows, bias: 'windowBias' })
  const word = layerOf(network, gradients, 'word', { rows, bias: 'wordBias' })
  const known = layerOf(network, gradients, 'known', { rows, bias: null })
  const key = layerOf(network, gradients, 'key', { rows, bias: null })
  for (let at = 0; at < words.count * width; at += width) {
    for (let step = 0; step < width; step += 1) {
      const g = inPlace[at + step] as number
      add(ofAlone, at + width + step, g)
      ofNear[step] = g * (1 - (near[at + step] as number) ** 2)
    }
    const [input, ofOutput] = [
      { values: alone, at },
      { values: ofNear, at: 0 },
    ]
    denseBack(window, input, ofOutput, { values: ofAlone, at })
  }
  for (let number = 0; number < words.count; number += 1) {
    const direction = { values: words.directions, at: number * sizes.vector }
    const facts = { values: words.known, at: number * sizes.known }
    const ofWord = { values: ofAlone, at: (number + 1) * width }
    denseBack(word, direction, ofWord, null)
    denseBack(known, facts, ofWord, null)
    denseBack(key, direction, { values: keys, at: number * width }, null)
  }
}
