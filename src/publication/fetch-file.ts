import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Outcome, reasonOf, type Trouble, type TroubleKind, trouble } from './form/index.ts'

/** What fetching needs of the world. */
export interface FetchTools {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
  /** Does something after some milliseconds, unless what it returns is called before. */
  readonly after: (milliseconds: number, work: () => void) => () => void
}

/** Who waits for a fetch: hears how many bytes there are, and may call it off. */
export interface FetchWatch {
  readonly onBytes: (received: number) => void
  readonly signal: AbortSignal
}

/** What to ask for. */
export interface Wanted {
  readonly address: string
  /** Of what is there already; null to be given the file in any case. */
  readonly etag: string | null
  /** Bytes that are taken at most, whatever the server announces. */
  readonly most: number
}

/** What a server answered. */
export type Fetched =
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'file'
      readonly bytes: Uint8Array
      /** In hexadecimal. */
      readonly sha256: string
      readonly etag: string | null
    }

/** Milliseconds without a byte after which a server is given up. */
export const longestSilence = 20_000
/** Milliseconds after which a file is given up, however steadily it trickles. */
export const longestFetch = 600_000

/** What RFC 9110 calls an entity tag; what is longer is no tag but a way to recognise a reader. */
const entityTag = /^(?:W\/)?"[\x21\x23-\x7e]{0,100}"$/u

function requestFor(etag: string | null, signal: AbortSignal): RequestInit {
  return {
    headers: etag === null ? {} : { 'If-None-Match': etag },
    // The server learns that somebody asks for a list, and nothing else.
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // Of a redirect that is not followed browsers tell nothing but that it is one.
    redirect: 'manual',
    cache: 'no-store',
    signal,
  }
}

/** What the head of an answer says against taking its body. */
function objection({ type, redirected, status }: Response, etag: string | null) {
  const leadsElsewhere = status >= 300 && status < 400 && status !== 304
  if (type === 'opaqueredirect' || redirected || leadsElsewhere) return trouble('redirected')
  if (status === 200 || (status === 304 && etag !== null)) return null
  return trouble('no-answer', `HTTP ${status}`)
}

async function read(
  { body, headers }: Response,
  most: number,
  onBytes: (received: number) => void,
): Promise<Outcome<Fetched>> {
  const bytes = new Uint8Array(most)
  const hash = sha256.create()
  let received = 0
  const reader = body?.getReader()
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    if (received + part.value.length > most) {
      return trouble('too-large', `there are more than ${most} bytes`)
    }
    bytes.set(part.value, received)
    hash.update(part.value)
    received += part.value.length
    onBytes(received)
  }
  const tag = headers.get('etag')
  const etag = tag !== null && entityTag.test(tag) ? tag : null
  const file = { bytes: bytes.subarray(0, received), sha256: bytesToHex(hash.digest()), etag }
  return { ok: true, value: { kind: 'file', ...file } }
}

/**
 * Fetches a file: no cookies, no referrer, no redirects, no more bytes than wanted, no longer than
 * patience lasts. Nothing is thrown.
 */
export async function fetchFile(
  { address, etag, most }: Wanted,
  { fetch, after }: FetchTools,
  { onBytes, signal }: FetchWatch,
): Promise<Outcome<Fetched>> {
  const stop = new AbortController()
  const ending: { why: Trouble | null } = { why: null }
  const end = (kind: TroubleKind, detail = '') => {
    ending.why ??= { kind, detail }
    stop.abort()
  }
  const cancel = () => end('cancelled')
  const silence = () => end('too-slow', `no byte came for ${longestSilence / 1000} s`)
  // Whoever fetches may be slow to hear that it shall stop; nobody waits for it.
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  signal.addEventListener('abort', cancel, { once: true })
  const callOff = after(longestFetch, () =>
    end('too-slow', `not all of it came in ${longestFetch / 1000} s`),
  )
  let breakSilence = after(longestSilence, silence)
  const heard = (received: number) => {
    breakSilence()
    breakSilence = after(longestSilence, silence)
    onBytes(received)
  }
  const work = async (): Promise<Outcome<Fetched>> => {
    const answer = await fetch(address, requestFor(etag, stop.signal))
    const refused = objection(answer, etag)
    if (refused !== null) return refused
    if (answer.status === 304) return { ok: true, value: { kind: 'not-modified' } }
    return read(answer, most, heard)
  }
  try {
    if (signal.aborted) cancel()
    return await Promise.race([stopped, work()])
  } catch (error) {
    const { kind, detail } = ending.why ?? { kind: 'no-answer', detail: reasonOf(error) }
    return trouble(kind, detail)
  } finally {
    callOff()
    breakSilence()
    signal.removeEventListener('abort', cancel)
    // Ends the download of what was refused; nothing is left to end where all was read.
    stop.abort()
  }
}
