import type { Network, Part } from '../../match/network/parts.ts'

/** How the loss changes with each number of a network; added to, never set. */
export type Gradients = Network

/** Numbers in an array from a place on. */
export interface Stretch {
  readonly values: Float32Array
  readonly at: number
}

/** A matrix of a network with its gradients, and those of its bias where it has one. */
export interface Layer {
  readonly weights: Float32Array
  readonly gradient: Float32Array
  readonly biasGradient: Float32Array | null
  readonly columns: number
}

/** Takes a layer out of a network; its rows tell its columns. */
export function layerOf(
  network: Network,
  gradients: Gradients,
  part: Part,
  { rows, bias }: { readonly rows: number; readonly bias: Part | null },
): Layer {
  return {
    weights: network[part],
    gradient: gradients[part],
    biasGradient: bias && gradients[bias],
    columns: network[part].length / rows,
  }
}

/** Adds `by` to a number of an array. */
export function add(to: Float32Array, at: number, by: number): void {
  to[at] = (to[at] as number) + by
}

/**
 * One layer backwards: from the gradient of what it gave to those of its weights, of its bias and,
 * if wanted, of its input.
 */
export function denseBack(
  { weights, gradient, biasGradient, columns }: Layer,
  input: Stretch,
  ofOutput: Stretch,
  ofInput: Stretch | null,
): void {
  const rows = weights.length / columns
  for (let row = 0; row < rows; row += 1) {
    const g = ofOutput.values[ofOutput.at + row] as number
    if (g === 0) continue
    if (biasGradient !== null) add(biasGradient, row, g)
    const w = row * columns
    scaleInto(gradient, w, g, input.values, input.at, columns)
    if (ofInput !== null) scaleInto(ofInput.values, ofInput.at, g, weights, w, columns)
  }
}

/** Adds `factor` times a stretch of numbers to another. */
function scaleInto(
  to: Float32Array,
  at: number,
  factor: number,
  from: Float32Array,
  fromAt: number,
  count: number,
): void {
  for (let step = 0; step < count; step += 1) {
    to[at + step] = (to[at + step] as number) + factor * (from[fromAt + step] as number)
  }
}

/** Where a rectified value is 0, nothing passes. */
export function rectifyBack(value: Stretch, ofValue: Float32Array): void {
  for (let step = 0; step < ofValue.length; step += 1) {
    if ((value.values[value.at + step] as number) <= 0) ofValue[step] = 0
  }
}
