import {
  type Network,
  type Part,
  parts,
  shapes,
  type WrittenNetwork,
} from '../../match/network/parts.ts'

/** The largest whole number that a row is written with. */
const largest = 127
/** Significant digits of the unit that a row is written in. */
const digits = 4
/** One number a row, or numbers of very different size: written as they are. */
const exact: ReadonlySet<Part> = new Set(['featureMean', 'featureScale'])

/** Writes a network down in whole numbers, each row in units of its own: a byte of information each. */
export function writeNetwork(network: Network): WrittenNetwork {
  const entries = parts.map((part) => {
    const [rows, columns] = shapes[part]
    const numbers = network[part]
    const units: number[] = []
    const values: number[] = []
    for (let row = 0; row < rows; row += 1) {
      const stretch = [...numbers.subarray(row * columns, (row + 1) * columns)]
      const most = stretch.reduce((top, value) => Math.max(top, Math.abs(value)), 0)
      const unit = exact.has(part) ? 1 : Number((most / largest || 1).toPrecision(digits))
      units.push(unit)
      values.push(
        ...stretch.map((value) =>
          exact.has(part) ? Number(value.toPrecision(digits)) : Math.round(value / unit),
        ),
      )
    }
    return [part, { units, values }]
  })
  return Object.fromEntries(entries) as WrittenNetwork
}
