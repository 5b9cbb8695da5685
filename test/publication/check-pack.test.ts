import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { chunkOf, encodeChunkTable } from '../../src/pack/case-chunks.ts'
import { packFile } from '../../src/pack/container.ts'
import { compilePack, type PackParts, unpackFile } from '../../src/pack/index.ts'
import { checkingPack, checkPack } from '../../src/publication/index.ts'
import { aMeaning, meaning } from '../match/small-meaning.ts'
import { aCase } from '../pack/generated-cases.ts'

const pond = aCase({ id: 'pond', title: 'The pond is owned by the bank of frogs' })
const frog = aCase({ id: 'frog', title: 'Frogs have voted in the mayor of the town' })
const heron = aCase({ id: 'heron', title: 'Herons are paid to count the fish at night' })

function partsOf(cases: readonly Case[]): PackParts {
  const parts = unpackFile(compilePack(cases).bytes)
  if (!parts.ok) throw new Error(parts.reason)
  return parts.value
}

/** A pack, sound by its checksum, whose index was made of other cases than it holds. */
function packOfTwoTales(indexed: readonly Case[], held: readonly Case[]): Uint8Array {
  const { header, sections } = partsOf(indexed)
  const chunks = [chunkOf(held)]
  const rest = new Map([...sections].filter(([name]) => name !== 'cases'))
  return packFile(header, rest.set('chunks', encodeChunkTable(chunks)), chunks).bytes
}

const reasonOf = (bytes: Uint8Array) => {
  const checked = checkPack(bytes)
  return checked.ok ? null : checked.failure
}

describe('a pack of somebody else', () => {
  it('gives its cases, and says whether it can be used as it is', () => {
    const small = compilePack([pond, frog]).bytes
    expect(checkPack(small)).toEqual({ ok: true, value: { cases: [pond, frog], isCurrent: true } })
    const large = Array.from({ length: 1_200 }, (_, at) =>
      aCase({ id: `large-${at}`, title: `Loud toads number ${at} attacked each bench of Utopia` }),
    )
    const other = aMeaning({ toads: '+++++++-' }, {}, {}, 'other')
    expect(checkPack(compilePack(large, other).bytes, meaning.version)).toMatchObject({
      value: { isCurrent: false },
    })
  })

  it('may be checked with pauses after each stretch of cases', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      aCase({ id: `case-${at}`, title: `Quiet frogs number ${at} rule every pond of Utopia` }),
    )
    const steps = [...checkingPack(compilePack(many).bytes, meaning.version)]
    expect(steps.map(({ done }) => done)).toEqual([0, 128, 256, 300])
  })

  it('is refused where its index speaks of other cases than it shows', () => {
    expect(reasonOf(packOfTwoTales([pond, frog], [pond, heron]))).toEqual({
      kind: 'unreadable',
      detail: 'the index tells another case than "heron"',
    })
    const turned = { ...frog, title: 'Frogs have never voted in the town' }
    expect(reasonOf(packOfTwoTales([pond, frog], [pond, turned]))?.detail).toContain('"frog"')
  })

  it('is refused where two cases have one id', () => {
    expect(reasonOf(compilePack([pond, { ...frog, id: 'pond' }]).bytes)?.detail).toBe(
      '"pond" is used by two cases',
    )
  })

  it('is refused where it is none', () => {
    expect(reasonOf(new Uint8Array([1, 2, 3]))?.kind).toBe('unreadable')
  })
})
