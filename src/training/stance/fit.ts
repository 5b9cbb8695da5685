import { signalNames } from '../../match/stance/evidence.ts'
import { type StanceExample, stances } from './examples.ts'

/** What speaks for refuting and for reporting rather than repeating, as `weights/stance.json` holds it. */
export interface StanceWeights {
  readonly signals: Readonly<Record<string, readonly [number, number]>>
  readonly bias: readonly [number, number]
  readonly overlap: readonly [number, number]
}

/** Steps of gradient descent, their size, and what pulls weights to zero: chosen on the kept-aside part. */
const [steps, rate, ridge] = [1_500, 5, 3]
/** Places of the share of words and of the constant, after the signals. */
const overlapAt = signalNames.length
const biasAt = overlapAt + 1

function logOdds(weights: Float64Array, { signals, overlap }: StanceExample): number {
  let sum = (weights[biasAt] as number) + overlap * (weights[overlapAt] as number)
  for (const signal of signals) sum += weights[signal] as number
  return sum
}

/** Ridge-regularised multinomial regression by gradient descent; hundredths are all that is kept. */
export function fitStance(examples: readonly StanceExample[]): StanceWeights {
  const used = examples.filter(({ isAside }) => !isAside)
  const weights = stances.map(() => new Float64Array(biasAt + 1))
  for (let step = 0; step < steps; step += 1) {
    const gradients = stances.map(() => new Float64Array(biasAt + 1))
    for (const example of used) {
      const odds = weights.map((one) => Math.exp(logOdds(one, example)))
      const total = odds.reduce((sum, one) => sum + one, 0)
      for (const [stance, gradient] of gradients.entries()) {
        const by = (odds[stance] as number) / total - Number(stance === example.stance)
        for (const signal of example.signals) gradient[signal] = (gradient[signal] as number) + by
        gradient[overlapAt] = (gradient[overlapAt] as number) + by * example.overlap
        gradient[biasAt] = (gradient[biasAt] as number) + by
      }
    }
    for (const [stance, one] of weights.entries()) {
      for (let at = 0; at < one.length; at += 1) {
        const pull = (gradients[stance]?.[at] ?? 0) + ridge * (one[at] as number)
        one[at] = (one[at] as number) - (rate / used.length) * pull
      }
    }
  }
  const against = (at: number): readonly [number, number] => {
    const [repeats = 0, refutes = 0, reports = 0] = weights.map((one) => one[at] as number)
    const rounded = (value: number) => Math.round(value * 100) / 100 + 0
    return [rounded(refutes - repeats), rounded(reports - repeats)]
  }
  return {
    signals: Object.fromEntries(signalNames.map((name, at) => [name, against(at)])),
    bias: against(biasAt),
    overlap: against(overlapAt),
  }
}

/** Log-odds that a stance other than repeating must exceed, as they are tried. */
const thresholds = [0, 0.5, 1, 1.5, 2]

/** For each threshold and each stance of the passages kept aside, what shares are taken for which stance. */
export function stanceTable(weights: StanceWeights, examples: readonly StanceExample[]): string[] {
  const aside = examples.filter(({ isAside, isWritten }) => isAside && isWritten)
  const lean = ({ signals, overlap }: StanceExample, which: 0 | 1) =>
    signals.reduce(
      (sum, signal) => sum + (weights.signals[signalNames[signal] ?? '']?.[which] ?? 0),
      weights.bias[which] + overlap * weights.overlap[which],
    )
  return thresholds.map((threshold) => {
    const rows = stances.map((name, stance) => {
      const own = aside.filter((one) => one.stance === stance)
      const taken = own.map((one) => {
        const [refutes, reports] = [lean(one, 0), lean(one, 1)]
        if (Math.max(refutes, reports) <= threshold) return 0
        return refutes >= reports ? 1 : 2
      })
      const shares = stances.map(
        (_, as) => (100 * taken.filter((one) => one === as).length) / own.length,
      )
      return `${name} ${shares.map((share) => share.toFixed(1)).join('/')}`
    })
    return `${threshold}: ${rows.join(', ')} (${stances.join('/')})`
  })
}
