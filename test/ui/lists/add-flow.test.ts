import { describe, expect, it } from 'vitest'
import {
  afterCommit,
  afterLooking,
  afterReading,
  afterSubscribing,
  beginning,
  further,
  untouched,
} from '../../../src/ui/lists/add-flow.ts'
import { listFrom, offerFrom, readingFrom, subscribedFrom } from './written-list.ts'

const reading = readingFrom()
const failure = (kind: 'cancelled' | 'storage-full') =>
  ({ ok: false, failure: { kind, detail: '' } }) as const

describe('adding a list', () => {
  it('is told how far it is while it works, and not when it has ended', () => {
    const progress = { stage: 'indexing', done: 3, total: 9 } as const
    expect(further(beginning('reading', null), progress)).toMatchObject({ progress })
    expect(further(untouched, progress)).toBe(untouched)
  })

  it('shows what was read, or why it could not be', () => {
    expect(afterReading([], { ok: true, value: reading })).toMatchObject({ kind: 'read', reading })
    expect(afterReading([], failure('storage-full'))).toMatchObject({
      kind: 'idle',
      failure: { kind: 'storage-full' },
    })
  })

  it('says nothing to a person who has cancelled', () => {
    expect(afterReading([], failure('cancelled'))).toEqual(untouched)
    expect(afterCommit([], reading, failure('cancelled'))).toEqual(untouched)
  })

  it('shows what an address has, and again where subscribing did not succeed', () => {
    const offer = offerFrom()
    expect(afterLooking({ ok: true, value: offer })).toMatchObject({ kind: 'offered', offer })
    expect(afterLooking(failure('storage-full'))).toMatchObject({
      kind: 'idle',
      failure: { kind: 'storage-full' },
    })
    const full = afterSubscribing(offer, failure('storage-full'))
    expect(full).toMatchObject({ kind: 'offered', offer, failure: { kind: 'storage-full' } })
    expect(afterSubscribing(offer, failure('cancelled'))).toMatchObject({ failure: null })
    const added = subscribedFrom()
    expect(afterSubscribing(offer, { ok: true, value: added })).toMatchObject({ added })
  })

  it('ends with the list, or keeps what was read for another try', () => {
    const added = listFrom()
    expect(afterCommit([], reading, { ok: true, value: added })).toMatchObject({
      kind: 'idle',
      added,
    })
    expect(afterCommit([], reading, failure('storage-full'))).toMatchObject({
      kind: 'read',
      reading,
      failure: { kind: 'storage-full' },
    })
  })
})
