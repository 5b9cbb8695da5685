import { getPublicKey, hashes } from '@noble/ed25519'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

// The browser's own SHA-512 answers later; ours answers at once, and what is signed is short.
hashes.sha512 = sha512

const publicPrefix = 'disproof-public-'
const privatePrefix = 'disproof-private-'
const hex = /^[0-9a-f]{64}$/u

/** A publisher's keys as texts; the prefix tells which one must never be shown. */
export interface KeyPair {
  readonly privateKey: string
  readonly publicKey: string
}

function bytesOf(text: string, prefix: string): Uint8Array | null {
  const digits = text.startsWith(prefix) ? text.slice(prefix.length) : ''
  return hex.test(digits) ? hexToBytes(digits) : null
}

/** The pair of keys that follows from 32 random bytes (Ed25519). */
export function keyPairFrom(random: Uint8Array): KeyPair {
  return {
    privateKey: privatePrefix + bytesToHex(random),
    publicKey: publicPrefix + bytesToHex(getPublicKey(random)),
  }
}

/** The bytes of a public key; null where the text is none. */
export function publicKeyBytes(text: string): Uint8Array | null {
  return bytesOf(text, publicPrefix)
}

/** The bytes of a private key; null where the text is none. */
export function privateKeyBytes(text: string): Uint8Array | null {
  return bytesOf(text, privatePrefix)
}

/**
 * What people compare instead of a whole key: 64 bits of its SHA-256, in groups of four digits.
 * Null where the text is no public key.
 */
export function fingerprintOf(publicKey: string): string | null {
  const bytes = publicKeyBytes(publicKey)
  if (bytes === null) return null
  const digits = bytesToHex(sha256(bytes)).slice(0, 16)
  return digits.replace(/(?<=.)(?=(?:.{4})+$)/gu, ' ')
}
