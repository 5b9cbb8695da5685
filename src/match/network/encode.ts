import { dense } from './dense.ts'
import { type Network, sizes } from './parts.ts'
import type { Words } from './words.ts'

/** Words as the network sees them in their places; all arrays are `count × sizes.word` but for the last. */
export interface Encoded {
  readonly words: Words
  /** What a word is attracted by. */
  readonly keys: Float32Array
  /** Each word alone, with an empty word before the first and one after the last. */
  readonly alone: Float32Array
  /** What its neighbours add. */
  readonly near: Float32Array
  /** Both together. */
  readonly inPlace: Float32Array
}

/** Encodes a text's words, each with its two neighbours; about 10,000 multiplications a word. */
export function encode(network: Network, words: Words): Encoded {
  const { count, directions, known } = words
  const width = sizes.word
  const keys = new Float32Array(count * width)
  const alone = new Float32Array((count + 2) * width)
  const near = new Float32Array(count * width)
  const inPlace = new Float32Array(count * width)
  const facts = new Float32Array(width)
  for (let word = 0; word < count; word += 1) {
    const [from, at] = [word * sizes.vector, (word + 1) * width]
    dense(network.key, null, directions, from, sizes.vector, keys, word * width)
    dense(network.word, network.wordBias, directions, from, sizes.vector, alone, at)
    dense(network.known, null, known, word * sizes.known, sizes.known, facts, 0)
    for (let place = 0; place < width; place += 1) {
      alone[at + place] = (alone[at + place] as number) + (facts[place] as number)
    }
  }
  for (let word = 0; word < count; word += 1) {
    const at = word * width
    dense(network.window, network.windowBias, alone, at, 3 * width, near, at)
    for (let place = at; place < at + width; place += 1) {
      near[place] = Math.tanh(near[place] as number)
      inPlace[place] = (alone[place + width] as number) + (near[place] as number)
    }
  }
  return { words, keys, alone, near, inPlace }
}
