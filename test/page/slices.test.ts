import { describe, expect, it } from 'vitest'
import { inSlices, sliceLength } from '../../src/page/slices.ts'

/** A clock that only the steps move forward, and that records how long each slice was. */
function handClock() {
  let time = 0
  let sliceBegan = 0
  const slices: number[] = []
  return {
    slices,
    advance: (milliseconds: number) => {
      time += milliseconds
    },
    now: () => time,
    rest: async () => {
      slices.push(time - sliceBegan)
      time += 1_000
      sliceBegan = time
    },
  }
}

describe('working in slices', () => {
  it('rests after each slice, and no slice is longer than its length and one step', async () => {
    const clock = handClock()
    const steps = Array.from({ length: 100 }, () => 0.7)
    const worked = await inSlices(steps.values(), (step) => clock.advance(step), clock)
    expect(clock.slices.length).toBeGreaterThan(10)
    expect(Math.max(...clock.slices)).toBeLessThan(sliceLength + 0.7)
    expect(worked).toBeCloseTo(70)
  })

  it('takes every step once, in order', async () => {
    const clock = handClock()
    const taken: number[] = []
    const take = (step: number): void => {
      taken.push(step)
      clock.advance(4)
    }
    await inSlices([1, 2, 3, 4, 5].values(), take, clock)
    expect(taken).toEqual([1, 2, 3, 4, 5])
  })

  it('takes no further step once resting is refused', async () => {
    const clock = handClock()
    const taken: number[] = []
    const take = (step: number): void => {
      taken.push(step)
      clock.advance(sliceLength)
    }
    const rest = () => Promise.reject(new Error('switched off'))
    await expect(inSlices([1, 2].values(), take, { ...clock, rest })).rejects.toThrow(
      'switched off',
    )
    expect(taken).toEqual([1])
  })
})
