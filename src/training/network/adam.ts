import { type Network, type Part, parts } from '../../match/network/parts.ts'

/** What the features are brought to their scale by is measured, not learnt. */
const fixed: ReadonlySet<Part> = new Set(['featureMean', 'featureScale'])
/** Kingma & Ba's own constants, and the decay of Loshchilov & Hutter's AdamW. */
const [first, second, least, decay] = [0.9, 0.999, 1e-8, 1e-4]
/** Gradients longer than this are shortened to it. */
const longest = 2

/** Moves a network's numbers against their gradients, which are emptied: AdamW. */
export class Adam {
  readonly #network: Network
  readonly #means: Network
  readonly #squares: Network
  #steps = 0

  constructor(network: Network, empty: () => Network) {
    this.#network = network
    this.#means = empty()
    this.#squares = empty()
  }

  /** @param scale what the gradients are multiplied by: one over the batch */
  step(gradients: Network, scale: number, rate: number): void {
    this.#steps += 1
    let sum = 0
    for (const part of parts) for (const g of gradients[part]) sum += g * g
    const length = Math.sqrt(sum) * scale
    const factor = scale * Math.min(1, longest / (length || 1))
    const bias = [1 - first ** this.#steps, 1 - second ** this.#steps] as const
    for (const part of parts) {
      const [values, mean, square] = [this.#network[part], this.#means[part], this.#squares[part]]
      const gradient = gradients[part]
      if (!fixed.has(part)) {
        for (let at = 0; at < values.length; at += 1) {
          const g = (gradient[at] as number) * factor
          const m = first * (mean[at] as number) + (1 - first) * g
          const s = second * (square[at] as number) + (1 - second) * g * g
          mean[at] = m
          square[at] = s
          const by = m / bias[0] / (Math.sqrt(s / bias[1]) + least)
          values[at] = (values[at] as number) * (1 - rate * decay) - rate * by
        }
      }
      gradient.fill(0)
    }
  }
}
