import { describe, expect, it } from 'vitest'
import type { BlockBatch, BlockMatch } from '../../src/messages/index.ts'
import { firstBatch, laterBatch, Outbox } from '../../src/page/outbox.ts'

type Answer = { matches: readonly BlockMatch[] }

/** A background that answers when it is told to. */
function background() {
  const batches: BlockBatch[] = []
  const waiting: PromiseWithResolvers[] = []
  const matched: BlockMatch[] = []
  const failures: number[] = []
  let retries = Number.POSITIVE_INFINITY
  const outbox = new Outbox('page', {
    check: (batch) => {
      batches.push(batch)
      return new Promise<Answer>((resolve, reject) => waiting.push({ resolve, reject }))
    },
    matched: (matches) => matched.push(...matches),
    mayTryAgain: async (failure) => {
      failures.push(failure)
      return failure < retries
    },
  })
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    outbox,
    batches,
    matched,
    failures,
    giveUpAfter: (count: number) => {
      retries = count
    },
    answer: (matches: readonly BlockMatch[] = []) => {
      waiting.shift()?.resolve({ matches })
      return turn()
    },
    fail: () => {
      waiting.shift()?.reject(new Error('nobody listens'))
      return turn()
    },
  }
}

interface PromiseWithResolvers {
  resolve(answer: Answer): void
  reject(error: Error): void
}

const block = (id: number, length = 10) => ({ id, text: 'x'.repeat(length) })
const ids = (batch: BlockBatch | undefined) => batch?.added.map(({ id }) => id)

describe('sending blocks', () => {
  it('sends a small first batch while the walk goes on, then larger ones', async () => {
    const { outbox, batches, answer } = background()
    for (let id = 1; id <= firstBatch.blocks; id += 1) outbox.add(block(id))
    expect(batches).toEqual([])
    for (let id = 21; id <= 500; id += 1) outbox.add(block(id))
    expect(ids(batches[0])).toHaveLength(firstBatch.blocks)
    expect(batches[0]?.more).toBe(true)
    await answer()
    expect(ids(batches[1])).toHaveLength(laterBatch.blocks)
    outbox.complete()
    await answer()
    await answer()
    await answer()
    expect(batches.map((batch) => batch.more)).toEqual([true, true, true, false])
    expect(batches.flatMap(ids)).toEqual(Array.from({ length: 500 }, (_, index) => index + 1))
  })

  it('sends one batch at a time', async () => {
    const { outbox, batches, answer } = background()
    for (let id = 1; id <= 100; id += 1) outbox.add(block(id))
    outbox.complete()
    expect(batches).toHaveLength(1)
    await answer()
    expect(batches).toHaveLength(2)
  })

  it('counts text too, and lets a block through that is longer than a batch', async () => {
    const { outbox, batches, answer } = background()
    outbox.add(block(1, 3 * firstBatch.units))
    outbox.add(block(2, 5_000))
    outbox.add(block(3, 5_000))
    outbox.complete()
    await answer()
    expect(batches.map(ids)).toEqual([[1], [2, 3]])
  })

  it('says once that a page without text is complete', async () => {
    const { outbox, batches, answer } = background()
    outbox.complete()
    await answer()
    outbox.complete()
    await answer()
    expect(batches).toEqual([{ page: 'page', added: [], removed: [], more: false }])
  })

  it('says that the change is complete when the last block has already gone', async () => {
    const { outbox, batches, answer } = background()
    for (let id = 1; id <= 21; id += 1) outbox.add(block(id))
    outbox.remove(21)
    outbox.complete()
    await answer()
    expect(batches.map(ids)).toEqual([Array.from({ length: 20 }, (_, index) => index + 1), []])
    expect(batches.map((batch) => batch.more)).toEqual([true, false])
  })

  it('tells of a removed block only where it was sent', async () => {
    const { outbox, batches, answer } = background()
    outbox.add(block(1))
    outbox.complete()
    await answer()
    outbox.add(block(2))
    outbox.remove(2)
    outbox.remove(1)
    outbox.complete()
    await answer()
    expect(batches.at(-1)).toEqual({ page: 'page', added: [], removed: [1], more: false })
  })

  it('hands on the matches', async () => {
    const { outbox, matched, answer } = background()
    outbox.add(block(1))
    outbox.complete()
    const match = { block: 1 } as BlockMatch
    await answer([match])
    expect(matched).toEqual([match])
  })
})

describe('when nobody answers', () => {
  it('offers the same blocks again, without those that went meanwhile', async () => {
    const { outbox, batches, answer, fail } = background()
    outbox.add(block(1))
    outbox.add(block(2))
    outbox.complete()
    outbox.remove(2)
    await fail()
    await answer()
    expect(batches.map(ids)).toEqual([[1, 2], [1]])
    expect(batches[1]).toMatchObject({ removed: [2], more: false })
  })

  it('counts failures in a row only', async () => {
    const { outbox, failures, answer, fail } = background()
    outbox.add(block(1))
    outbox.complete()
    await fail()
    await fail()
    await answer()
    outbox.add(block(2))
    outbox.complete()
    await fail()
    expect(failures).toEqual([1, 2, 1])
  })

  it('sends nothing more once it may not try again', async () => {
    const { outbox, batches, fail, giveUpAfter } = background()
    giveUpAfter(1)
    outbox.add(block(1))
    outbox.complete()
    await fail()
    outbox.add(block(2))
    outbox.complete()
    expect(batches).toHaveLength(1)
  })
})
