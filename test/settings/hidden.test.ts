import '../messages/in-extension.ts'

import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  Hidden,
  type HiddenChange,
  type HiddenPassage,
  onHiddenChange,
  readHidden,
  updateHidden,
} from '../../src/settings/index.ts'

const frogs: HiddenPassage = {
  caseId: 'frogs-rule',
  title: 'Frogs rule',
  quote: 'The frogs rule the senate',
  hiddenOn: '2026-02-03',
}
const toads: HiddenPassage = { ...frogs, quote: 'Toads rule' }

beforeEach(() => fakeBrowser.reset())

describe('what is hidden', () => {
  it('is a case on these words, whatever their case and white space, and no other', () => {
    const hidden = new Hidden([frogs])
    expect(hidden.has({ ...frogs, quote: ' the frogs\nRULE the senate ' })).toBe(true)
    expect(hidden.has({ ...frogs, caseId: 'another' })).toBe(false)
    expect(hidden.has({ ...frogs, quote: 'The frogs rule' })).toBe(false)
  })

  it('is there once however often it is hidden, the latest first, and can be shown again', () => {
    const hidden = new Hidden([]).with(frogs).with(toads).with(frogs)
    expect(hidden.passages).toEqual([frogs, toads])
    expect(hidden.without(frogs).passages).toEqual([toads])
  })

  it('holds what was hidden last, in any order of hiding and showing', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean()))
    fc.assert(
      fc.property(steps, (taken) => {
        let hidden = new Hidden([])
        const last = new Map<string, boolean>()
        for (const [quote, isHidden] of taken) {
          const passage = { ...frogs, quote }
          hidden = isHidden ? hidden.with(passage) : hidden.without(passage)
          last.set(quote, isHidden)
        }
        for (const quote of ['a', 'b', 'c']) {
          expect(hidden.has({ ...frogs, quote })).toBe(last.get(quote) ?? false)
        }
      }),
    )
  })

  it('is kept on this device, and none of two hidden at once is lost', async () => {
    await Promise.all([
      updateHidden((hidden) => hidden.with(frogs)),
      updateHidden((hidden) => hidden.with(toads)),
    ])
    expect((await readHidden()).passages).toEqual([toads, frogs])
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({})
  })

  it('is nothing where what is stored cannot be read, record by record', async () => {
    await fakeBrowser.storage.local.set({ hidden: [frogs, { caseId: 5 }, null] })
    expect((await readHidden()).passages).toEqual([frogs])
    await fakeBrowser.storage.local.set({ hidden: 'all' })
    expect((await readHidden()).passages).toEqual([])
  })

  it('tells what has been hidden and what is shown again', async () => {
    const told: HiddenChange[] = []
    const listening = new AbortController()
    onHiddenChange((change) => told.push(change), listening.signal)
    await updateHidden((hidden) => hidden.with(frogs))
    await updateHidden((hidden) => hidden.without(frogs))
    await expect
      .poll(() => told)
      .toEqual([
        { added: [frogs], removed: [] },
        { added: [], removed: [frogs] },
      ])
    listening.abort()
  })
})
