import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../src/publication/form/canonical.ts'
import {
  fingerprintOf,
  readList,
  signList,
  type Unsigned,
} from '../../src/publication/form/index.ts'
import { aList, keysOf } from './written-list.ts'

const keys = keysOf(1)
const others = keysOf(2)
const text = signList(aList(), keys.privateKey)
const read = (json: string, confirmed: string | null = keys.publicKey) =>
  readList(strToU8(json), confirmed)
const kindOf = (json: string, confirmed?: string | null) => {
  const list = read(json, confirmed)
  return list.ok ? 'ok' : list.failure.kind
}
/** A list that anybody could write, signed by whoever holds the key. */
const signed = (told: object) => signList({ ...aList(), ...told } as Unsigned, keys.privateKey)

describe('a signed list', () => {
  it('is read as it was told, with the confirmed key or before one is confirmed', () => {
    for (const confirmed of [keys.publicKey, null]) {
      expect(read(text, confirmed)).toMatchObject({ ok: true, value: aList() })
    }
  })

  it('has the same bytes whenever it is signed again', () => {
    expect(signList(aList(), keys.privateKey)).toBe(text)
  })

  it('is the same list however its JSON is laid out', () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(text)).reverse())
    expect(kindOf(JSON.stringify(turned))).toBe('ok')
  })

  it('may tell what only later versions understand, sealed as all the rest', () => {
    const later = signed({ motto: 'Ponds are deep' })
    expect(kindOf(later)).toBe('ok')
    expect(kindOf(later.replace('deep', 'flat'))).toBe('wrong-signature')
  })
})

describe('a list is refused', () => {
  it('where anything of it was changed after it was signed', () => {
    const changes: Partial<Record<keyof Unsigned, unknown>> = {
      name: 'Claims about the lake',
      publisher: 'The Lake Gazette',
      homepage: 'https://lake.example/',
      version: 8,
      publishedAt: '2026-01-11T06:00:00.000Z',
      cases: 13,
      pack: { ...aList().pack, sha256: 'c'.repeat(64) },
      deltas: aList().deltas.slice(1),
    }
    for (const [key, value] of Object.entries(changes)) {
      const tampered = JSON.stringify({ ...JSON.parse(text), [key]: value })
      expect({ key, kind: kindOf(tampered) }).toEqual({ key, kind: 'wrong-signature' })
    }
    const { homepage: _, ...without } = JSON.parse(text)
    expect(kindOf(JSON.stringify(without))).toBe('wrong-signature')
  })

  it('where another key signed it, even if it names the confirmed one', () => {
    const forged = signList(aList(), others.privateKey)
    expect(kindOf(forged)).toBe('wrong-key')
    const claimed = forged.replace(others.publicKey, keys.publicKey)
    expect(kindOf(claimed)).toBe('wrong-signature')
    expect(kindOf(claimed, null)).toBe('wrong-signature')
  })

  it('where the signature is that of another list', () => {
    const { signature } = JSON.parse(signed({ version: 8 }))
    expect(kindOf(JSON.stringify({ ...JSON.parse(text), signature }))).toBe('wrong-signature')
  })

  it('where the key is a point that signs everything', () => {
    const neutral = `01${'00'.repeat(31)}`
    const anySignature = neutral + '00'.repeat(32)
    const list = { ...aList(), publicKey: `disproof-public-${neutral}`, signature: anySignature }
    expect(kindOf(JSON.stringify(list), null)).toBe('wrong-signature')
  })

  it.each([
    ...['../up.pack', 'a/b.pack', 'a\\b.pack', '/etc/passwd', '..', '.hidden', '', 'a b.pack'],
    ...['https:evil.pack', '//evil.example', 'C:evil.pack', '%2e%2e', 'a?b', 'a#b', 'ä.pack'],
    ...['a.pack\n', 'a'.repeat(101)],
  ])('where a file is named %j', (file) => {
    const inPack = signed({ pack: { ...aList().pack, file } })
    const [delta] = aList().deltas
    const inDelta = signed({ deltas: [{ ...delta, file }] })
    for (const list of [inPack, inDelta]) {
      expect(read(list)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } })
    }
  })

  it.each([
    { version: 0 },
    { version: -1 },
    { cases: 0 },
    { name: '' },
    { name: 'a\u202eb' },
    { publisher: 'x'.repeat(201) },
    { homepage: 'http://pond.example/' },
    { homepage: 'javascript:alert(1)' },
    { publishedAt: 'yesterday' },
    { pack: { ...aList().pack, sha256: 'A'.repeat(64) } },
    { deltas: [{ ...aList().deltas[0], from: 7, to: 7 }] },
    { deltas: Array.from({ length: 367 }, () => aList().deltas[0]) },
  ])('where it tells %j', (told) => {
    expect(kindOf(signed(told))).toBe('unreadable')
  })

  it('where its pack is larger than any that is fetched', () => {
    const pack = { ...aList().pack, bytes: 300_000_001 }
    expect(kindOf(signed({ pack }))).toBe('too-large')
    expect(kindOf(signed({ pack: { ...pack, bytes: 300_000_000 } }))).toBe('ok')
  })

  it('with its version where another version of Disproof is needed', () => {
    expect(read(signed({ formatVersion: 2, cases: 'many' }))).toEqual({
      ok: false,
      failure: {
        kind: 'unreadable',
        detail: 'format version 2, but this Disproof reads 1',
      },
    })
  })

  it('where it is nested without end', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const depth = 150_000
      const bomb = `${open.repeat(depth)}1${close.repeat(depth)}`
      expect(kindOf(bomb)).toBe('unreadable')
      const inside = text.replace('{', `{"bomb":${bomb},`)
      expect(kindOf(inside)).toMatch(/^(?:unreadable|wrong-signature)$/u)
    }
  })

  it('whatever bytes it is made of, without anything thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.json(), (bytes, json) => {
        expect(readList(bytes, null).ok).toBe(false)
        expect(kindOf(json)).toBe('unreadable')
      }),
    )
  })

  it('where any one character of it was changed, unless it means the same', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, put) => {
        const changed = text.slice(0, at) + put + text.slice(at + 1)
        const list = read(changed)
        if (list.ok) expect(list.value).toEqual(JSON.parse(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('canonical JSON', () => {
  it('sorts keys by code units, at every level, and leaves no white space', () => {
    expect(
      canonicalJson({ b: [1, { d: null, c: true }], a: 'ä"\n', '\u{1f600}': 0, '\uff01': 0 }),
    ).toBe('{"a":"ä\\"\\n","b":[1,{"c":true,"d":null}],"\u{1f600}":0,"\uff01":0}')
  })

  it('refuses numbers that other languages write differently, and what is no JSON', () => {
    for (const wrong of [0.5, 1e21, -0, Number.NaN, undefined, () => 1, 1n]) {
      expect(() => canonicalJson({ wrong })).toThrow()
    }
  })

  it('parses to what it was made of', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.maxSafeInteger(), fc.boolean())
    const some = fc.dictionary(fc.string(), fc.oneof(leaf, fc.array(leaf)))
    fc.assert(
      fc.property(some, (value) => {
        const plain = JSON.parse(JSON.stringify(value))
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain)
      }),
    )
  })
})

describe('keys', () => {
  it('are the ones of RFC 8032 for the same secret', () => {
    // RFC 8032, 7.1, test 1.
    const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
    const bytes = Uint8Array.from(secret.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
    expect(bytes).toHaveLength(32)
    const list = JSON.parse(signList(aList(), `disproof-private-${secret}`))
    expect(list.publicKey).toBe(
      'disproof-public-d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
  })

  it('are compared by sixteen digits in groups of four', () => {
    expect(fingerprintOf(keys.publicKey)).toMatch(/^[0-9a-f]{4}(?: [0-9a-f]{4}){3}$/u)
    expect(fingerprintOf(others.publicKey)).not.toBe(fingerprintOf(keys.publicKey))
    expect(fingerprintOf(keys.privateKey)).toBeNull()
  })

  it('sign nothing where they are no private keys', () => {
    for (const key of ['', keys.publicKey, `${keys.privateKey}0`]) {
      expect(() => signList(aList(), key)).toThrow('no private key')
    }
  })
})
