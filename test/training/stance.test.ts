import { describe, expect, it } from 'vitest'
import { signalNames } from '../../src/match/stance/evidence.ts'
import type { StanceExample } from '../../src/training/stance/examples.ts'
import { fitStance, stanceTable } from '../../src/training/stance/fit.ts'
import { framed } from '../../src/training/stance/frames.ts'

describe('a title in a frame', () => {
  it.each([
    ['The moon is cheese.', 'It is false that X.', 'It is false that the moon is cheese.'],
    ['NATO is cheese', 'It is false that X.', 'It is false that NATO is cheese.'],
    ['The moon is cheese', 'X: this is fake.', 'The moon is cheese: this is fake.'],
  ])('reads as a sentence: %s', (title, frame, sentence) => {
    expect(framed(title, frame)).toBe(sentence)
  })
})

describe('fitting stance', () => {
  const [refuting, reporting] = [signalNames.indexOf('verdict'), signalNames.indexOf('said')]
  const example = (stance: number, signals: readonly number[], isAside = false): StanceExample => ({
    ...{ stance, signals, isAside },
    ...{ overlap: 0.5, isWritten: true },
  })
  /** Every refutation has a verdict, every report somebody who says it, no repeat has anything. */
  const examples = Array.from({ length: 30 }, (_, at) => [
    example(0, [], at > 20),
    example(1, [refuting], at > 20),
    example(2, [reporting], at > 20),
  ]).flat()
  const weights = fitStance(examples)

  it('learns which signal speaks for what', () => {
    const [verdict = [0, 0], said = [0, 0]] = [weights.signals.verdict, weights.signals.said]
    expect(verdict[0]).toBeGreaterThan(Math.max(1, verdict[1]))
    expect(said[1]).toBeGreaterThan(Math.max(1, said[0]))
  })

  it('leaves what is kept aside alone', () => {
    const mislabelled = examples.map((one) => (one.isAside ? { ...one, stance: 0 } : one))
    expect(fitStance(mislabelled)).toEqual(weights)
  })

  it('gives a signal that never came up no weight', () => {
    expect(weights.signals.contrast).toEqual([0, 0])
  })

  it('tells for each threshold what the passages kept aside are taken for', () => {
    const [first = ''] = stanceTable(weights, examples)
    expect(first).toBe(
      '0: repeats 100.0/0.0/0.0, refutes 0.0/100.0/0.0, reports 0.0/0.0/100.0 (repeats/refutes/reports)',
    )
  })
})
