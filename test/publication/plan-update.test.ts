import { describe, expect, it } from 'vitest'
import {
  type Manifest,
  planUpdate,
  readList,
  signList,
  type Unsigned,
} from '../../src/publication/form/index.ts'
import { aList, keysOf } from './written-list.ts'

const keys = keysOf(1)

function published(told: Partial<Unsigned> = {}): Manifest {
  const list = readList(new TextEncoder().encode(signList(aList(told), keys.privateKey)), null)
  if (!list.ok) throw new Error(list.failure.detail)
  return list.value
}
const whole = { kind: 'pack', file: aList().pack, bytes: 5_000 }
const planned = (stored: number | null, told: Partial<Unsigned> = {}) => {
  const plan = planUpdate(published(told), stored)
  if (!plan.ok) return plan.failure.kind
  return plan.value.kind === 'deltas' ? plan.value.deltas.map(({ from }) => from) : plan.value
}

describe('the way to the published version', () => {
  it('is the whole pack for whoever has nothing yet', () => {
    expect(planned(null)).toEqual(whole)
  })

  it('is none where it is there already', () => {
    expect(planned(7)).toEqual({ kind: 'nothing' })
  })

  it('is never back to an older one', () => {
    expect(planned(8)).toBe('older-version')
  })

  it('is every delta from the stored version on, in their order', () => {
    expect(planned(6)).toEqual([6])
    expect(planned(4)).toEqual([4, 5, 6])
  })

  it('is the whole pack for whoever is further behind, or where a delta is missing', () => {
    expect(planned(3)).toEqual(whole)
    expect(planned(4, { deltas: aList().deltas.filter(({ from }) => from !== 5) })).toEqual(whole)
  })

  it('is the whole pack where the deltas together are no smaller', () => {
    const deltas = aList().deltas.map((delta) => ({ ...delta, bytes: 2_000 }))
    expect(planned(5, { deltas })).toEqual([5, 6])
    expect(planned(4, { deltas })).toEqual(whole)
  })

  it('never leads beyond what is published', () => {
    const [last] = aList().deltas
    if (last === undefined) throw new Error('there are deltas')
    expect(planned(6, { deltas: [{ ...last, to: 9 }] })).toEqual(whole)
  })
})
