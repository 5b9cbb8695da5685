import { sign, verify } from '@noble/ed25519'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { strFromU8 } from 'fflate'
import * as v from 'valibot'
import { canonicalJson } from './canonical.ts'
import { keyPairFrom, privateKeyBytes, publicKeyBytes } from './keys.ts'
import {
  listFormatVersion,
  listMagic,
  type Manifest,
  manifestSchema,
  mostBytes,
  type Unsigned,
} from './manifest.ts'
import { type Outcome, tried, trouble } from './trouble.ts'

/** The bytes under a signature: all that the list tells, as canonical JSON. */
const told = (list: object) => utf8ToBytes(canonicalJson(list))

/**
 * Signs a list. The same list and key give the same text.
 * @throws Error where the text is no private key
 */
export function signList(list: Unsigned, privateKey: string): string {
  const secret = privateKeyBytes(privateKey)
  if (secret === null) throw new Error('this is no private key of Disproof')
  const signed = { ...list, publicKey: keyPairFrom(secret).publicKey }
  const signature = bytesToHex(sign(told(signed), secret))
  return `${JSON.stringify({ ...signed, signature }, null, 2)}\n`
}

const opening = v.object({ magic: v.literal(listMagic), formatVersion: v.number() })

function parsed(bytes: Uint8Array): Outcome<{ readonly data: object; readonly list: Manifest }> {
  const json = tried('unreadable', () => JSON.parse(strFromU8(bytes)) as unknown)
  if (!json.ok) return json
  const head = v.safeParse(opening, json.value)
  if (!head.success) return trouble('unreadable', 'this is no list of Disproof')
  // The version comes first: another version's list may well look otherwise.
  const { formatVersion } = head.output
  if (formatVersion !== listFormatVersion) {
    const reads = `this Disproof reads ${listFormatVersion}`
    return trouble('unreadable', `format version ${formatVersion}, but ${reads}`)
  }
  const manifest = v.safeParse(manifestSchema, json.value)
  if (manifest.success) {
    return { ok: true, value: { data: Object(json.value), list: manifest.output } }
  }
  const [issue] = manifest.issues
  return trouble('unreadable', `${v.getDotPath(issue)}: ${issue.message}`)
}

/**
 * Reads `list.json`, and checks that it is signed with the key that the user has confirmed; null
 * before they have: then with the key that it names, for them to confirm.
 */
export function readList(bytes: Uint8Array, confirmedKey: string | null): Outcome<Manifest> {
  const read = parsed(bytes)
  if (!read.ok) return read
  const { data, list } = read.value
  if (confirmedKey !== null && list.publicKey !== confirmedKey) {
    return trouble('wrong-key', `signed with ${list.publicKey}, but ${confirmedKey} was confirmed`)
  }
  // As it was told, not as it was read: what the schema leaves out or trims is signed as well.
  const unsigned = Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'signature'))
  const checked = tried('wrong-signature', () => {
    const key = publicKeyBytes(list.publicKey)
    // Strict as in RFC 8032: keys and signatures that others might refuse are refused.
    const strict = { zip215: false }
    return key !== null && verify(hexToBytes(list.signature), told(unsigned), key, strict)
  })
  if (!checked.ok) return checked
  if (!checked.value) return trouble('wrong-signature', 'the signature does not fit the list')
  const { bytes: announced } = list.pack
  if (announced > mostBytes) {
    return trouble(
      'too-large',
      `${announced} bytes are announced, at most ${mostBytes} are fetched`,
    )
  }
  return { ok: true, value: list }
}
