import type { Meaning } from '../../meaning/index.ts'
import type { Reading } from '../reading.ts'
import { sizes } from './parts.ts'

/** What the network is told of a text's words: a direction each, and what else is known. */
export interface Words {
  readonly count: number
  /** `count × sizes.vector`; all zero where a word has no vector. */
  readonly directions: Float32Array
  /** `count × sizes.known`. */
  readonly known: Float32Array
}

/** Telling words beyond these are not looked at; one title in a hundred is longer than the first. */
export const mostWords = { claim: 20, page: 44 } as const

/** Directions are this long, so that their places are about as large as the other inputs. */
const directionLength = 2.5
/** About the middle of all rarities, and of all lengths of vectors. */
const middle = { rarity: 6, length: 1 } as const
/** Little words between two telling ones beyond which more make no difference. */
const widestGap = 4

/** Reads off a text what the network is told of it; linear. */
export function wordsOf(reading: Reading, meaning: Meaning, most: number): Words {
  const count = Math.min(most, reading.terms.length)
  const directions = new Float32Array(count * sizes.vector)
  const known = new Float32Array(count * sizes.known)
  for (let at = 0; at < count; at += 1) {
    const row = reading.rows[at] as number
    const from = at * sizes.vector
    const length = row < 0 ? middle.length : addDirection(directions, from, row, meaning)
    const gap =
      at === 0 ? 0 : (reading.places[at] as number) - (reading.places[at - 1] as number) - 1
    const facts = [
      reading.isName[at] as number,
      reading.isNumber[at] as number,
      reading.isPredicate[at] as number,
      reading.isPassive[at] as number,
      reading.isBy[at] as number,
      reading.isNegated[at] as number,
      row < 0 ? 1 : 0,
      (reading.rarity[at] as number) / middle.rarity - 1,
      length - middle.length,
      Math.min(gap, widestGap) / widestGap,
    ]
    known.set(facts, at * sizes.known)
  }
  return { count, directions, known }
}

/** Writes a row's direction, and gives how much the row weighs in a sentence. */
function addDirection(into: Float32Array, from: number, row: number, meaning: Meaning): number {
  const stretch = into.subarray(from, from + sizes.vector)
  meaning.addTo(stretch, row, 1)
  let sum = 0
  for (const value of stretch) sum += value * value
  const length = Math.sqrt(sum)
  if (length === 0) return middle.length
  for (let at = 0; at < stretch.length; at += 1) {
    stretch[at] = ((stretch[at] as number) * directionLength) / length
  }
  return length
}
