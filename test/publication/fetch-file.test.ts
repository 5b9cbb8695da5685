import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { fetchFile, longestFetch, longestSilence } from '../../src/publication/index.ts'
import { type Answer, served } from './served.ts'

const address = 'https://lists.example/list.json'
const content = 'a list of cases'
const bytes = new TextEncoder().encode(content)

async function fetching(answer: Answer, asked: { etag?: string; most?: number } = {}) {
  const server = served(answer)
  const wanted = { address, etag: asked.etag ?? null, most: asked.most ?? 1_000 }
  const heard: number[] = []
  const { signal } = new AbortController()
  const watch = { onBytes: (received: number) => heard.push(received), signal }
  return { fetched: await fetchFile(wanted, server.tools, watch), heard, ...server }
}
const failure = (kind: string) => ({ ok: false, failure: { kind } })

describe('fetching a file', () => {
  it('gives its bytes with their hash, telling how many there are', async () => {
    const { fetched, heard } = await fetching(
      () => new Response(bytes, { headers: { etag: '"v1"' } }),
    )
    expect(fetched).toEqual({
      ok: true,
      value: { kind: 'file', bytes, sha256: bytesToHex(sha256(bytes)), etag: '"v1"' },
    })
    expect(heard).toEqual([bytes.length])
  })

  it('tells the server nothing but the ETag of what is there', async () => {
    const { fetched, asked } = await fetching(() => new Response(null, { status: 304 }), {
      etag: '"v1"',
    })
    expect(fetched).toEqual({ ok: true, value: { kind: 'not-modified' } })
    expect(asked).toHaveLength(1)
    expect(asked[0]?.init).toMatchObject({
      headers: { 'If-None-Match': '"v1"' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    })
  })

  it('does not keep what is no entity tag, or so long that it could name a reader', async () => {
    for (const etag of ['v1', `"${'x'.repeat(200)}"`]) {
      const { fetched } = await fetching(() => new Response(bytes, { headers: { etag } }))
      expect(fetched).toMatchObject({ value: { etag: null } })
    }
  })
})

describe('a file is not taken', () => {
  it('where the server sends elsewhere', async () => {
    const status302 = () => new Response(null, { status: 302, headers: { location: 'http://x' } })
    expect((await fetching(status302)).fetched).toMatchObject(failure('redirected'))
    const opaque = () => Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' })
    expect((await fetching(opaque)).fetched).toMatchObject(failure('redirected'))
  })

  it.each([404, 500, 204, 206, 304])('where the server answers %i', async (status) => {
    const { fetched } = await fetching(() => new Response(null, { status }))
    expect(fetched).toMatchObject({
      ok: false,
      failure: { kind: 'no-answer', detail: `HTTP ${status}` },
    })
  })

  it('where nobody answers', async () => {
    const { fetched } = await fetching(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(fetched).toEqual({
      ok: false,
      failure: { kind: 'no-answer', detail: 'Failed to fetch' },
    })
  })

  it('where it is longer than wanted, and the rest of it is called off', async () => {
    const body = () => new Response(bytes)
    const { fetched, asked } = await fetching(body, { most: bytes.length - 1 })
    expect(fetched).toMatchObject(failure('too-large'))
    expect(asked[0]?.init.signal?.aborted).toBe(true)
    expect((await fetching(body, { most: bytes.length })).fetched.ok).toBe(true)
  })

  it('where the connection breaks', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('the connection broke')),
    })
    expect((await fetching(() => new Response(body))).fetched).toMatchObject(failure('no-answer'))
  })
})

describe('patience', () => {
  function waiting(answer: Answer) {
    const server = served(answer)
    const stop = new AbortController()
    const heard: number[] = []
    const watch = { onBytes: (count: number) => heard.push(count), signal: stop.signal }
    const wanted = { address, etag: null, most: 1_000_000 }
    return { server, stop, heard, result: fetchFile(wanted, server.tools, watch) }
  }
  const never = () => new Promise<Response>(() => {})

  it('ends after a silence, though the server never answers', async () => {
    const { server, result } = waiting(never)
    server.pass(longestSilence)
    expect(await result).toMatchObject(failure('too-slow'))
    expect(server.asked[0]?.init.signal?.aborted).toBe(true)
  })

  it('begins anew with every byte, but is not without end', async () => {
    let give: (bytes: Uint8Array) => void = () => {}
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        give = (some) => controller.enqueue(some)
      },
    })
    const { server, heard, result } = waiting(() => new Response(body))
    const rounds = Math.ceil(longestFetch / (longestSilence - 1))
    const ended = result.then(() => true)
    for (let round = 0; round < rounds; round += 1) {
      give(bytes)
      // The bytes have come when they were heard of.
      const before = heard.length
      while (heard.length === before && !(await Promise.race([ended, false]))) {
        await new Promise((resolve) => setImmediate(resolve))
      }
      server.pass(longestSilence - 1)
    }
    expect(heard.length).toBeGreaterThanOrEqual(rounds - 1)
    expect(await result).toMatchObject({
      ok: false,
      failure: { kind: 'too-slow', detail: 'not all of it came in 600 s' },
    })
  })

  it('ends at once when it is called off, also before it has begun', async () => {
    const { stop, result } = waiting(never)
    stop.abort()
    expect(await result).toMatchObject(failure('cancelled'))
    const server = served(never)
    const { signal } = stop
    const watch = { onBytes: () => {}, signal }
    expect(await fetchFile({ address, etag: null, most: 1 }, server.tools, watch)).toMatchObject(
      failure('cancelled'),
    )
  })
})
