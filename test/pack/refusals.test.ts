import fc from 'fast-check'
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '../../src/pack/checksum.ts'
import { compilePack, type PackHeader } from '../../src/pack/index.ts'
import { seedCases } from '../cases/seed-cases.ts'
import { refusal } from './opened.ts'

const { bytes } = compilePack(await seedCases())
const headerEnd = bytes.indexOf(10)
const header: PackHeader = JSON.parse(strFromU8(bytes.subarray(0, headerEnd)))
const body = bytes.subarray(headerEnd + 1)
const content: Record<string, unknown> = JSON.parse(strFromU8(gunzipSync(body)))

function packed(changed: object, packedBody: Uint8Array = body): Uint8Array {
  const line = strToU8(`${JSON.stringify({ ...header, ...changed })}\n`)
  const whole = new Uint8Array(line.length + packedBody.length)
  whole.set(line)
  whole.set(packedBody, line.length)
  return whole
}

/** A pack whose header and checksum fit its changed content. */
function withContent(changed: object): Uint8Array {
  const packedBody = gzipSync(strToU8(JSON.stringify({ ...content, ...changed })))
  return packed({ checksum: checksumOf(packedBody) }, packedBody)
}

describe('what is no pack is refused', () => {
  it('unchanged, these bytes are one', () => {
    expect(refusal(packed({}))).toBe('')
    expect(refusal(withContent({}))).toBe('')
  })

  it.each([
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('Disinfo: Frogs rule\nThey do.\n')],
    ['another JSON file', strToU8('{"name": "frogs"}\n{}')],
    ['a gzip file', gzipSync(strToU8('frogs'))],
    ['a long file without a line break', new Uint8Array(1_000_000).fill(32)],
    ['a pack whose name is another', packed({ magic: 'frog-pack' })],
  ])('%s', (_, file) => {
    expect(refusal(file)).toBe('this is not a Disproof pack')
  })

  it('any bytes, in words and without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.boolean(), (any, behindHeader) => {
        const file = behindHeader ? packed({ checksum: checksumOf(any) }, any) : any
        expect(refusal(file)).not.toBe('')
      }),
    )
  })
})

describe('a pack of another make is refused', () => {
  it('with both format versions, whatever else its header says', () => {
    const reason = 'format version 2, but this Disproof reads 1'
    expect(refusal(packed({ formatVersion: 2 }))).toBe(reason)
    expect(refusal(packed({ formatVersion: 2, cases: 'ten', checksum: null }))).toBe(reason)
  })

  it('with both encoder versions and what to do', () => {
    const found = header.encoderVersion + 1
    expect(refusal(packed({ encoderVersion: found }))).toBe(
      `compiled with encoder version ${found}, but this Disproof uses ${header.encoderVersion}: compile it again`,
    )
  })
})

describe('a damaged pack is refused', () => {
  it('at whatever place it is cut off', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(refusal(bytes.slice(0, length))).not.toBe('')
      }),
    )
  })

  it('with something behind its end', () => {
    const longer = new Uint8Array(bytes.length + 1)
    longer.set(bytes)
    expect(refusal(longer)).toMatch(/^the checksum does not fit/)
  })

  it('with any one bit flipped in its content', () => {
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.slice()
        flipped[headerEnd + 1 + at] = (flipped[headerEnd + 1 + at] ?? 0) ^ (1 << bit)
        expect(refusal(flipped)).toMatch(/^the checksum does not fit/)
      }),
    )
  })

  it('with any one bit flipped in its header', () => {
    const accepted: string[] = []
    for (let at = 0; at <= headerEnd; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        const flipped = bytes.slice()
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        if (refusal(flipped) !== '') continue
        accepted.push(strFromU8(flipped.subarray(Math.max(0, at - 15), at + 10)))
      }
    }
    expect(accepted).toEqual([])
  })

  it.each([
    ['cases', { cases: header.cases + 1 }, /^the header promises 11 cases and/],
    ['claims', { claims: header.claims - 1 }, /^the header promises 10 cases and/],
    ['a checksum that is none', { checksum: 'frogs' }, /^the header is damaged at checksum: /],
    ['a count that is none', { cases: -1 }, /^the header is damaged at cases: /],
    ['a date that is none', { dataDate: 'soon' }, /^the header is damaged at dataDate: /],
    ['a date that no case has', { dataDate: '2031-01-01' }, /date/],
  ])('with a header that does not fit its content: %s', (_, changed, reason) => {
    expect(refusal(packed(changed))).toMatch(reason)
  })

  it.each([
    ['no cases', { cases: undefined }, /^the content is damaged at cases: /],
    [
      'a case without title',
      { cases: [{ id: 'frogs' }] },
      /^the content is damaged at cases\.0\.title/,
    ],
    [
      'an address that runs code',
      { cases: [{ id: 'frogs', title: 'Frogs', url: 'javascript:alert(1)' }] },
      /^the content is damaged at cases\.0\.url/,
    ],
    [
      'a claim of no case',
      { claims: Array(header.claims).fill({ case: 10, isTitle: true, text: 'Frogs' }) },
      /^a claim belongs to no case/,
    ],
    ['an index that is no index', { index: { map: 'frogs', reg: '{' } }, /index/],
  ])('though its checksum fits, with %s', (_, changed, reason) => {
    expect(refusal(withContent(changed))).toMatch(reason)
  })

  it('though its checksum fits, with a body that is not gzip', () => {
    const text = strToU8('frogs')
    expect(refusal(packed({ checksum: checksumOf(text) }, text))).toMatch(/^the content cannot be/)
  })
})
