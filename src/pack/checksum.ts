import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256, in hexadecimal, of a pack: of its header as JSON with an empty checksum in it, and of
 * the bytes that follow. A header that says something else is another pack.
 */
export function checksumOf(header: object, body: Uint8Array): string {
  const told = JSON.stringify({ ...header, checksum: '' })
  return bytesToHex(sha256.create().update(utf8ToBytes(told)).update(body).digest())
}
