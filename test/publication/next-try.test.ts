import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueLists, nextDue, nextTry } from '../../src/publication/form/index.ts'

const hour = 3_600_000
const now = Date.parse('2026-01-10T06:00:00Z')
const hoursUntil = (failures: number, random: number) =>
  (nextTry(now, failures, random) - now) / hour

describe('when a list is asked for again', () => {
  it('is a day later, two hours earlier or later by chance', () => {
    expect([0, 0.5, 1].map((random) => hoursUntil(0, random))).toEqual([22, 24, 26])
  })

  it('is an hour after a failure, then twice as long each time, up to three days', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1_000].map((failures) => hoursUntil(failures, 0))
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 72, 72, 72])
    expect(hoursUntil(1, 1)).toBe(1.25)
  })

  it('is never sooner than in an hour nor later than in three days', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.nat(), chance, (failures, random) => {
        const hours = hoursUntil(failures, random)
        expect(hours).toBeGreaterThanOrEqual(1)
        expect(hours).toBeLessThanOrEqual(72)
      }),
    )
  })
})

describe('the lists that are due', () => {
  const list = (id: string, hours: number) => ({ id, nextTryAt: now + hours * hour })

  it('are those whose time has come, the one that waits longest first', () => {
    const lists = [list('later', 2), list('now', 0), list('long-ago', -30)]
    expect(dueLists(now, lists).map(({ id }) => id)).toEqual(['long-ago', 'now'])
    expect(nextDue(lists)).toBe(now - 30 * hour)
    expect(nextDue([])).toBeNull()
  })

  it('are also those that a wrong clock has put off for years', () => {
    expect(dueLists(now, [list('in-a-year', 24 * 365), list('in-two-days', 48)])).toEqual([
      list('in-a-year', 24 * 365),
    ])
  })
})
