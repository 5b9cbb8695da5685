import { besideList, listAddress } from './address.ts'
import { type FetchTools, type FetchWatch, fetchFile } from './fetch-file.ts'
import { type Manifest, type Outcome, type PublishedFile, readList, trouble } from './form/index.ts'

/** Bytes of the longest `list.json`: a year of deltas takes a tenth of it. */
export const mostListBytes = 1_000_000

/** A list's `list.json`, checked, with its address as it is stored, or that it is still the one of an ETag. */
export type FetchedList =
  | { readonly kind: 'not-modified' }
  | {
      readonly kind: 'list'
      readonly list: Manifest
      readonly etag: string | null
      readonly address: string
    }

/** Where a list is, and what is known of it already; null for what is not. */
export interface KnownList {
  readonly address: string
  /** The public key that the user has confirmed by its fingerprint. */
  readonly confirmedKey: string | null
  readonly etag: string | null
}

/** Fetches and checks a list's `list.json`. Nothing is thrown. */
export async function fetchList(
  { address, confirmedKey, etag }: KnownList,
  tools: FetchTools,
  signal: AbortSignal,
): Promise<Outcome<FetchedList>> {
  const checked = listAddress(address)
  if (!checked.ok) return checked
  const wanted = { address: checked.value, etag, most: mostListBytes }
  const fetched = await fetchFile(wanted, tools, { onBytes: () => {}, signal })
  if (!fetched.ok || fetched.value.kind === 'not-modified') return fetched as Outcome<FetchedList>
  const list = readList(fetched.value.bytes, confirmedKey)
  if (!list.ok) return list
  return {
    ok: true,
    value: { kind: 'list', list: list.value, etag: fetched.value.etag, address: checked.value },
  }
}

/** Fetches a file that a list announces, and gives only the very one. Nothing is thrown. */
export async function fetchAnnounced(
  address: string,
  { file, bytes, sha256 }: PublishedFile,
  tools: FetchTools,
  watch: FetchWatch,
): Promise<Outcome<Uint8Array>> {
  const wanted = { address: besideList(address, file), etag: null, most: bytes }
  const fetched = await fetchFile(wanted, tools, watch)
  if (!fetched.ok) {
    const { kind } = fetched.failure
    return kind === 'too-large' ? trouble('wrong-file', `${file}: is too long`) : fetched
  }
  if (fetched.value.kind !== 'file') return trouble('no-answer', `${file}: HTTP 304`)
  const { bytes: content, sha256: found } = fetched.value
  if (content.length < bytes) {
    return trouble('wrong-file', `${file}: ends after ${content.length} of ${bytes} bytes`)
  }
  if (found !== sha256) return trouble('wrong-file', `${file}: its SHA-256 is ${found}`)
  return { ok: true, value: content }
}
