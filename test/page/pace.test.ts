import { describe, expect, it } from 'vitest'
import { longestPause, Pace, settling, shortestPause, workShare } from '../../src/page/pace.ts'

describe('the pace of reading', () => {
  it('answers a change after a quiet while almost at once', () => {
    const pace = new Pace()
    expect(pace.waitAfterChange(0)).toBe(settling)
    pace.ended(1_000, 1)
    expect(pace.waitAfterChange(60_000)).toBe(settling)
  })

  it('keeps half a second between two readings', () => {
    const pace = new Pace()
    pace.ended(1_000, 1)
    expect(pace.waitAfterChange(1_050)).toBe(shortestPause - 50)
  })

  it('waits longer and longer while the page keeps changing, up to a limit', () => {
    const pace = new Pace()
    const waits: number[] = []
    let now = 0
    pace.ended(now, 1)
    for (let round = 0; round < 6; round += 1) {
      const wait = pace.waitAfterChange(now)
      waits.push(wait)
      now += wait
      pace.ended(now, 1)
    }
    expect(waits).toEqual([500, 1_000, 2_000, 2_000, 2_000, 2_000])
    expect(waits.at(-1)).toBe(longestPause)
  })

  it('comes back to the first pause after a quiet while', () => {
    const pace = new Pace()
    pace.ended(0, 1)
    pace.waitAfterChange(10)
    pace.ended(500, 1)
    pace.waitAfterChange(510)
    pace.ended(1_500, 1)
    pace.waitAfterChange(20_000)
    pace.ended(20_200, 1)
    expect(pace.waitAfterChange(20_200)).toBe(shortestPause)
  })

  it('takes no more than its share of the time on a page that is costly to read', () => {
    const pace = new Pace()
    pace.ended(0, 400)
    expect(pace.waitAfterChange(0)).toBe(400 / workShare)
  })
})
