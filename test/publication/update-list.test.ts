import { beforeEach, describe, expect, it } from 'vitest'
import type { Case } from '../../src/cases/index.ts'
import { casesOf, chunksIn, compilePack, unpackFile } from '../../src/pack/index.ts'
import {
  type Outcome,
  type Subscribed,
  type Update,
  type UpdateProgress,
  updateList,
} from '../../src/publication/index.ts'
import { aMeaning, meaning } from '../match/small-meaning.ts'
import { aCase } from '../pack/generated-cases.ts'
import { Publisher } from './publisher.ts'
import { filesServed, type Served } from './served.ts'
import { keysOf } from './written-list.ts'

const many = Array.from({ length: 300 }, (_, at) =>
  aCase({ id: `case-${at}`, title: `Quiet frogs number ${at} rule every pond of Utopia` }),
)
const heron = aCase({ id: 'heron', title: 'Herons are paid to count the fish at night' })
const [first, second] = many
if (first === undefined || second === undefined) throw new Error('there are many')
const corrected: Case = { ...second, disproof: ['Frogs may not vote.'] }

let publisher: Publisher
let server: Served
let progress: UpdateProgress[]

beforeEach(() => {
  publisher = new Publisher()
  server = filesServed(publisher.files)
  progress = []
})

function updating(list: Partial<Subscribed> = {}, stop = new AbortController()) {
  const subscribed = {
    address: 'https://lists.example/pond/list.json',
    confirmedKey: publisher.keys.publicKey,
    etag: null,
    stored: null,
    ...list,
  }
  const tools = {
    ...server.tools,
    openMeaning: async () => meaning,
    now: (() => {
      let now = 0
      return () => (now += 15)
    })(),
    pause: async () => {},
  }
  const onProgress = (step: UpdateProgress) => progress.push(step)
  return updateList(subscribed, tools, { onProgress, signal: stop.signal })
}

const stored = (version: number, cases: readonly Case[]) => ({
  version,
  async *cases() {
    yield cases.slice(0, 100)
    yield cases.slice(100)
  },
})

function updated(outcome: Outcome<Update>): Extract<Update, { kind: 'updated' }> {
  if (outcome.ok && outcome.value.kind === 'updated') return outcome.value
  throw new Error(JSON.stringify(outcome))
}

function casesIn(pack: Uint8Array): Case[] {
  const parts = unpackFile(pack)
  const chunks = parts.ok ? chunksIn(parts.value) : parts
  if (!chunks.ok) throw new Error(chunks.reason)
  return chunks.value.flatMap(casesOf)
}
const fetchedFiles = () => server.asked.map(({ address }) => address.replace(/.*\//u, ''))

describe('a list that nothing is stored of', () => {
  it('comes as its pack', async () => {
    const { list } = publisher.publish(many)
    const update = updated(await updating())
    expect(update).toMatchObject({ changes: null, list: { version: 1, cases: 300 } })
    expect(update.pack).toEqual(publisher.files.get(list.pack.file))
    expect(new Set(progress.map(({ stage }) => stage))).toEqual(new Set(['fetching', 'reading']))
  })

  it('is compiled anew where its pack was made with other words', async () => {
    // So many that they are placed by meaning.
    const large = Array.from({ length: 1_200 }, (_, at) =>
      aCase({ id: `large-${at}`, title: `Loud toads number ${at} attacked each bench of Utopia` }),
    )
    publisher.publish(large, aMeaning({ toads: '+++++++-', bench: '-+-+--++' }, {}, {}, 'newer'))
    const { pack } = updated(await updating())
    expect(pack).toEqual(compilePack(large, meaning).bytes)
    expect(progress.map(({ stage }) => stage)).toContain('indexing')
  })
})

describe('a list that an earlier version is stored of', () => {
  it('comes as deltas, and gives the very pack that is published', async () => {
    publisher.publish(many)
    publisher.publish([corrected, ...many.slice(2)])
    const { list } = publisher.publish([heron, corrected, ...many.slice(2)])
    const update = updated(await updating({ stored: stored(1, many) }))
    expect(update.changes).toEqual({ added: 1, changed: 1, removed: 1 })
    expect(fetchedFiles()).toEqual(['list.json', list.deltas[1]?.file, list.deltas[0]?.file])
    expect(update.pack).toEqual(publisher.files.get(list.pack.file))
  })

  it('is not asked for again while the server says that it is the same', async () => {
    publisher.publish(many)
    const { etag } = updated(await updating())
    expect(etag).not.toBeNull()
    server.asked.length = 0
    expect(await updating({ etag, stored: stored(1, many) })).toEqual({
      ok: true,
      value: { kind: 'not-modified', etag },
    })
    expect(fetchedFiles()).toEqual(['list.json'])
  })

  it('is fetched though the server says that it is the same, where nothing is stored', async () => {
    publisher.publish(many)
    const { etag } = updated(await updating())
    expect(updated(await updating({ etag })).list.version).toBe(1)
  })

  it.each([
    ['a delta is not there', (name: string) => publisher.files.delete(name)],
    ['a delta is another file', (name: string) => publisher.files.set(name, 'a'.repeat(90))],
  ])('comes whole where %s', async (_, spoil) => {
    publisher.publish(many)
    const { list } = publisher.publish(many.slice(1))
    const [delta] = list.deltas
    spoil(delta?.file ?? '')
    const outcome = await updating({ stored: stored(1, many) })
    if (publisher.files.has(delta?.file ?? '')) {
      expect(casesIn(updated(outcome).pack)).toEqual(many.slice(1))
    } else expect(outcome).toMatchObject({ failure: { kind: 'no-answer', detail: /404/u } })
  })

  it('comes whole where what is stored is not what the deltas were made for', async () => {
    publisher.publish(many)
    const { list } = publisher.publish(many.slice(1))
    const update = updated(await updating({ stored: stored(1, many.slice(0, 200)) }))
    expect(update.pack).toEqual(publisher.files.get(list.pack.file))
    expect(update.changes).toBeNull()
  })
})

describe('a list is refused', () => {
  const refused = async (list: Partial<Subscribed> = {}) => {
    const outcome = await updating(list)
    return outcome.ok ? outcome.value.kind : outcome.failure.kind
  }

  it('where it is signed with another key than the user has confirmed', async () => {
    publisher.publish(many)
    expect(await refused({ confirmedKey: keysOf(2).publicKey })).toBe('wrong-key')
  })

  it('where somebody has changed it after it was signed', async () => {
    publisher.publish(many)
    const list = String(publisher.files.get('list.json'))
    publisher.files.set('list.json', list.replace('300', '301'))
    expect(await refused()).toBe('wrong-signature')
  })

  it('where it is older than what is stored', async () => {
    publisher.publish(many)
    expect(await refused({ stored: stored(2, many) })).toBe('older-version')
  })

  it('where its pack is cut off, or longer, or another', async () => {
    const { list } = publisher.publish(many)
    const pack = publisher.files.get(list.pack.file)
    if (!(pack instanceof Uint8Array)) throw new Error('it is there')
    const other = pack.slice()
    other[1_000] = (other[1_000] ?? 0) ^ 1
    for (const wrong of [pack.slice(0, -1), new Uint8Array([...pack, 0]), other]) {
      publisher.files.set(list.pack.file, wrong)
      expect(await refused()).toBe('wrong-file')
    }
  })

  it('where its address is no plain https address', async () => {
    const addresses = ['http://lists.example/list.json', 'https://me:word@lists.example/', 'list']
    for (const address of addresses) expect(await refused({ address })).toBe('not-https')
    expect(server.asked).toEqual([])
  })

  it('where it has ended meanwhile', async () => {
    publisher.publish(many)
    const stop = new AbortController()
    stop.abort()
    expect(await updating({}, stop)).toMatchObject({ failure: { kind: 'cancelled' } })
  })
})
