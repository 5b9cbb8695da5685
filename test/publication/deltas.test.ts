import fc from 'fast-check'
import { gzipSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { compilePack, unpackFile } from '../../src/pack/index.ts'
import {
  applyDelta,
  decodeDelta,
  difference,
  encodeDelta,
  orderedAfter,
  readDelta,
} from '../../src/publication/form/index.ts'
import { aCase, anyCases } from '../pack/generated-cases.ts'

const pond = aCase({ id: 'pond', title: 'The pond is owned by the bank of frogs' })
const frog = aCase({ id: 'frog', title: 'Frogs have voted in the mayor of the town' })
const heron = aCase({ id: 'heron', title: 'Herons are paid to count the fish at night' })
const crane = aCase({ id: 'crane', title: 'Cranes carry letters for the secret service' })
const corrected = { ...frog, disproof: ['Frogs may not vote.'] }

/** Two versions of a list: some cases stay, some are told otherwise, some go, some come. */
const versions = fc
  .tuple(anyCases, anyCases, fc.infiniteStream(fc.constantFrom('stay', 'change', 'go')))
  .chain(([old, fresh, fates]) => {
    const kept = old.flatMap((one): Case[] => {
      const fate = fates.next().value
      if (fate === 'go') return []
      return [fate === 'change' ? { ...one, disproof: [...one.disproof, 'Not so.'] } : one]
    })
    const added = fresh.map((one) => ({ ...one, id: `new-${one.id}` }))
    const next = fc.shuffledSubarray([...kept, ...added], { minLength: kept.length + added.length })
    return fc.record({ old: fc.constant(old), next })
  })

const kindOf = (outcome: ReturnType<typeof applyDelta> | ReturnType<typeof decodeDelta>) =>
  outcome.ok ? 'ok' : outcome.failure.kind

describe('the cases of a new version', () => {
  it('stay in their order; what is new comes last', () => {
    expect(orderedAfter([pond, frog, heron], [crane, corrected, pond])).toEqual([
      pond,
      corrected,
      crane,
    ])
  })

  it('are the old ones where only their place in the files has changed', () => {
    const moved = { ...pond, sources: [{ document: 'other.csv', line: 9, fields: [] }] }
    expect(orderedAfter([pond], [moved])).toEqual([pond])
  })
})

describe('a delta', () => {
  it('tells what is gone, new and told otherwise, and nothing else', () => {
    const ordered = orderedAfter([pond, frog, heron], [crane, corrected, pond])
    expect(difference({ from: 1, to: 2 }, [pond, frog, heron], ordered)).toEqual({
      from: 1,
      to: 2,
      removed: ['heron'],
      cases: [corrected, crane],
    })
  })

  it('leads from the old cases to the new ones, and to the very same pack', () => {
    fc.assert(
      fc.property(versions, ({ old, next }) => {
        const ordered = orderedAfter(old, next)
        expect(ordered.map(({ id }) => id).sort()).toEqual(next.map(({ id }) => id).sort())
        const file = encodeDelta(difference({ from: 3, to: 4 }, old, ordered))
        const delta = decodeDelta(file)
        if (!delta.ok) throw new Error(delta.failure.detail)
        const applied = applyDelta(old, delta.value)
        expect(applied).toEqual({ ok: true, value: ordered })
        if (!applied.ok) return
        const [theirs, ours] = [compilePack(ordered).bytes, compilePack(applied.value).bytes]
        expect(ours).toEqual(theirs)
        expect(unpackFile(ours).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('follows another one', () => {
    fc.assert(
      fc.property(versions, versions, ({ old, next }, { next: last }) => {
        const second = orderedAfter(old, next)
        const third = orderedAfter(second, last)
        const chain = [
          difference({ from: 1, to: 2 }, old, second),
          difference({ from: 2, to: 3 }, second, third),
        ]
        let cases: readonly Case[] = old
        for (const delta of chain) {
          const applied = applyDelta(cases, delta)
          if (!applied.ok) throw new Error(applied.failure.detail)
          cases = applied.value
        }
        expect(cases).toEqual(third)
      }),
      { numRuns: 60 },
    )
  })

  it('has the same bytes for the same cases', () => {
    const delta = { from: 1, to: 2, removed: ['heron'], cases: [crane] }
    expect(encodeDelta(delta)).toEqual(encodeDelta(structuredClone(delta)))
  })

  it('does not fit cases that it was not made for', () => {
    const removing = { from: 1, to: 2, removed: ['heron'], cases: [] }
    expect(kindOf(applyDelta([pond, frog], removing))).toBe('damaged')
    const twice = { from: 1, to: 2, removed: [], cases: [crane, crane] }
    expect(kindOf(applyDelta([pond], twice))).toBe('damaged')
    const both = { from: 1, to: 2, removed: ['frog'], cases: [corrected] }
    expect(kindOf(applyDelta([pond, frog], both))).toBe('damaged')
  })
})

describe('the file of a delta', () => {
  const delta = { from: 1, to: 2, removed: ['heron'], cases: [corrected, crane] }
  const file = encodeDelta(delta)
  const zipped = (...lines: readonly unknown[]) =>
    gzipSync(strToU8(lines.map((line) => JSON.stringify(line)).join('\n')))
  const header = {
    ...{ magic: 'disproof-delta', formatVersion: 1, from: 1, to: 2 },
    ...{ removed: 0, cases: 1 },
  }

  it('is only taken for the step that was announced', () => {
    expect(readDelta(file, { from: 1, to: 2 })).toEqual({ ok: true, value: delta })
    expect(kindOf(readDelta(file, { from: 2, to: 3 }))).toBe('damaged')
  })

  it('may tell that nothing has changed', () => {
    const nothing = { from: 1, to: 2, removed: [], cases: [] }
    expect(decodeDelta(encodeDelta(nothing))).toEqual({ ok: true, value: nothing })
  })

  it('is refused cut off at any length', () => {
    for (let length = 0; length < file.length - 8; length += 1) {
      expect(kindOf(decodeDelta(file.subarray(0, length)))).toBe('unreadable')
    }
  })

  it.each([
    ['another version', zipped({ ...header, formatVersion: 2 }, pond)],
    ['another kind of file', zipped(pond)],
    ['fewer lines than announced', zipped({ ...header, cases: 2 }, pond)],
    ['more lines than announced', zipped(header, pond, frog)],
    ['a case that is none', zipped(header, { ...pond, id: 'Not A Slug' })],
    ['a field that no case has', zipped(header, { ...pond, script: 'alert(1)' })],
    ['an id that is none', zipped({ ...header, removed: 1, cases: 0 }, 7)],
    ['no gzip', strToU8(JSON.stringify(header))],
    ['deep JSON', gzipSync(strToU8(`${JSON.stringify(header)}\n${'['.repeat(200_000)}`))],
  ])('is refused with %s', (_, bytes) => {
    expect(kindOf(decodeDelta(bytes))).toBe('unreadable')
  })

  it('is not unpacked where that would fill the memory', () => {
    const bomb = gzipSync(new Uint8Array(1_000))
    new DataView(bomb.buffer).setUint32(bomb.length - 4, 4_000_000_000, true)
    expect(decodeDelta(bomb)).toMatchObject({
      ok: false,
      failure: { kind: 'unreadable', detail: 'it would be 4000000000 bytes long' },
    })
    const large = gzipSync(new Uint8Array(2_000_000))
    new DataView(large.buffer).setUint32(large.length - 4, 10, true)
    expect(kindOf(decodeDelta(large))).toBe('unreadable')
  })

  it('is read or refused, never thrown over, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), fc.array(fc.json()), (bytes, text, lines) => {
        expect(kindOf(decodeDelta(bytes))).toBe('unreadable')
        expect(kindOf(decodeDelta(gzipSync(strToU8(text))))).toBe('unreadable')
        const told = [JSON.stringify({ ...header, cases: lines.length }), ...lines].join('\n')
        expect(['ok', 'unreadable']).toContain(kindOf(decodeDelta(gzipSync(strToU8(told)))))
      }),
    )
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = file.slice()
        changed[at] = ((changed[at] ?? 0) + by) & 255
        expect(() => decodeDelta(changed)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})
