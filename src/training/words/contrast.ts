import { Batch } from './batch.ts'

/** A pair as rows of the vectors, without repeats; `against` is null where nothing is to be held apart. */
export interface RowPair {
  readonly a: Uint32Array
  readonly b: Uint32Array
  readonly against: Uint32Array | null
}

export interface ContrastOptions {
  readonly dimensions: number
  readonly epochs: number
  /** Pairs per step; in each, the other pairs' texts are what a text is told from. */
  readonly batch: number
  /** What cosines are divided by before the softmax: the lower, the more the nearest wrong one counts. */
  readonly temperature: number
  /** Adagrad's first rate; it falls to nothing, linearly. */
  readonly rate: number
  readonly random: () => number
  /** Told the mean loss (nats per pair) of each epoch. */
  readonly onEpoch?: (epoch: number, loss: number) => void
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = items[at] as Item
    items[at] = items[other] as Item
    items[other] = kept
  }
}

/**
 * Moves vectors, in place, so that the sum of one text's vectors is nearer to its partner's than to
 * any other text of the batch, both ways (InfoNCE), and to the text it is held against. What does
 * not fill a batch is left for the next epoch. Order and result depend on `random` alone.
 */
export function contrast(
  vectors: Float32Array,
  pairs: readonly RowPair[],
  options: ContrastOptions,
): void {
  const { dimensions, epochs, temperature, rate, random, onEpoch } = options
  const size = Math.min(options.batch, pairs.length)
  if (size === 0) return
  const order = [...pairs]
  const batch = new Batch(vectors, { dimensions, size, temperature })
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    let loss = 0
    let seen = 0
    for (let at = 0; at + size <= order.length; at += size) {
      const done = (epoch * order.length + at) / (epochs * order.length)
      loss += batch.step(order.slice(at, at + size), rate * (1 - done))
      seen += size
    }
    onEpoch?.(epoch, loss / seen)
  }
}
