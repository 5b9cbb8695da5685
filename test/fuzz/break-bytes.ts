import fc from 'fast-check'
import { mutated } from '../cases/mutate.ts'
import type { Sample } from './samples.ts'

type Change = (bytes: Uint8Array) => Uint8Array

/** One change of bytes at a place that is given as a share of them. */
const change: fc.Arbitrary<Change> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    kind: fc.constantFrom('flip', 'cut', 'delete', 'insert', 'double'),
    bytes: fc.uint8Array({ maxLength: 12 }),
    bit: fc.nat(7),
  })
  .map(({ at, length, kind, bytes, bit }): Change => {
    return (whole) => {
      const from = Math.floor(at * whole.length)
      const [before, after] = [whole.slice(0, from), whole.slice(from + length)]
      if (kind === 'cut') return before
      if (kind === 'delete') return Uint8Array.of(...before, ...after)
      if (kind === 'insert') return Uint8Array.of(...before, ...bytes, ...whole.slice(from))
      if (kind === 'double')
        return Uint8Array.of(...whole.slice(0, from + length), ...whole.slice(from))
      const flipped = whole.slice()
      flipped[from] = (flipped[from] ?? 0) ^ (1 << bit)
      return flipped
    }
  })

const isBinary = ({ name }: Sample) => /\.(?:pack|gz|delta)$/u.test(name)

/** A sample that was broken: as a text that somebody has edited, or as bytes that a disk has lost. */
export function broken(samples: readonly Sample[]): fc.Arbitrary<Sample> {
  return fc.constantFrom(...samples).chain((sample) => {
    const { name, bytes } = sample
    const asBytes = fc
      .array(change, { minLength: 1, maxLength: 4 })
      .map((changes) => ({ name, bytes: changes.reduce((changed, one) => one(changed), bytes) }))
    if (isBinary(sample)) return asBytes
    const text = new TextDecoder().decode(bytes)
    const asText = mutated(fc.constant(text)).map((changed) => ({
      name,
      bytes: new TextEncoder().encode(changed),
    }))
    return fc.oneof({ weight: 3, arbitrary: asText }, { weight: 1, arbitrary: asBytes })
  })
}
