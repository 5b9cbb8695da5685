import fc from 'fast-check'
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { checksumOf } from '../../src/pack/checksum.ts'
import { casesOf, compilePack, openPack, type PackHeader } from '../../src/pack/index.ts'
import { seedCases } from '../cases/seed-cases.ts'
import { refusal } from './opened.ts'

const { bytes } = compilePack(await seedCases())
const headerEnd = bytes.indexOf(10)
const header: PackHeader = JSON.parse(strFromU8(bytes.subarray(0, headerEnd)))
const body = bytes.subarray(headerEnd + 1)

/** A pack with another header or content, whose checksum fits unless it is one of the changes. */
function packed(changed: object, packedBody: Uint8Array = body): Uint8Array {
  const told = { ...header, ...changed }
  const sealed = 'checksum' in changed ? told : { ...told, checksum: checksumOf(told, packedBody) }
  const line = strToU8(`${JSON.stringify(sealed)}\n`)
  const whole = new Uint8Array(line.length + packedBody.length)
  whole.set(line)
  whole.set(packedBody, line.length)
  return whole
}

type SectionName = PackHeader['sections'][number]['name']

/** A pack whose header and checksum fit, with one section changed or, for null, without it. */
function withSection(
  changed: SectionName,
  change: (section: Uint8Array) => Uint8Array | null,
): Uint8Array {
  const sections: PackHeader['sections'] = []
  const parts: Uint8Array[] = []
  let at = 0
  for (const { name, bytes: length } of header.sections) {
    const before = body.slice(at, at + length)
    at += length
    const isPacked = name !== 'cases'
    const content = name === changed ? change(isPacked ? gunzipSync(before) : before) : null
    if (name === changed && content === null) continue
    const after = content === null ? before : isPacked ? gzipSync(content) : content
    sections.push({ name, bytes: after.length })
    parts.push(after)
  }
  const whole = Uint8Array.from(parts.flatMap((part) => [...part]))
  return packed({ sections }, whole)
}

describe('what is no pack is refused', () => {
  it('unchanged, these bytes are one', () => {
    expect(refusal(packed({}))).toBe('')
    for (const { name } of header.sections)
      expect(refusal(withSection(name, (all) => all))).toBe('')
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
        const file = behindHeader ? packed({}, any) : any
        expect(refusal(file)).not.toBe('')
      }),
    )
  })
})

describe('a pack of another make is refused', () => {
  it('with both format versions, whatever else its header says', () => {
    const reason = 'format version 1, but this Disproof reads 3'
    expect(refusal(packed({ formatVersion: 1 }))).toBe(reason)
    expect(refusal(packed({ formatVersion: 1, cases: 'ten', checksum: null }))).toBe(reason)
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
    const fitting = Uint8Array.of(...body, 1)
    expect(refusal(packed({}, fitting))).toMatch(/behind/)
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
    ['cases', { cases: header.cases + 1 }, /the header promises 11 cases/],
    ['claims', { claims: header.claims - 1 }, /the header promises 10 cases and/],
    ['a checksum that is none', { checksum: 'frogs' }, /^the header is damaged at checksum: /],
    ['a count that is none', { cases: -1 }, /^the header is damaged at cases: /],
    ['a date that is none', { dataDate: 'soon' }, /^the header is damaged at dataDate: /],
    ['sections that are none', { sections: [{ name: 'frogs', bytes: 1 }] }, /damaged at sections/],
    [
      'a section twice',
      { sections: [header.sections[0], ...header.sections] },
      /damaged at titles/,
    ],
    ['a section that is too long', { sections: [{ name: 'ids', bytes: 9e9 }] }, /damaged at ids/],
  ])('with a header that does not fit its content: %s', (_, changed, reason) => {
    expect(refusal(packed(changed))).toMatch(reason)
  })

  it.each(header.sections.map(({ name }) => name))('without its %s', (name) => {
    expect(refusal(withSection(name, () => null))).toMatch(/there are no |unpacked/)
  })

  it.each(header.sections.map(({ name }) => name))('with %s of any other bytes', (name) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (any) => {
        expect(refusal(withSection(name, () => any))).not.toBe('')
      }),
      { numRuns: 30 },
    )
  })

  it('though its checksum fits, with a section that is not gzip or promises to fill the memory', () => {
    const [first] = header.sections
    const content = strToU8('frogs')
    const sections = [{ name: first?.name, bytes: content.length }]
    const text = packed({ sections }, content)
    expect(refusal(text)).toMatch(/^the content cannot be unpacked at titles/)
    const bomb = gzipSync(content)
    bomb.fill(255, bomb.length - 4)
    const promised = { sections: [{ name: first?.name, bytes: bomb.length }] }
    expect(refusal(packed(promised, bomb))).toMatch(/it is too long$/)
  })
})

describe('a damaged case of a pack is refused when it is read', () => {
  const reading = (file: Uint8Array): (() => unknown) => {
    const opened = openPack(file)
    if (!opened.ok) throw new Error(opened.reason)
    return () => opened.chunks.map(casesOf)
  }
  const lines = (count: number, line: string) => () =>
    gzipSync(strToU8(Array.from({ length: count }, () => line).join('\n')))

  /** A pack of the seeds with other bytes in place of its cases, and their length in the table. */
  function withCases(make: () => Uint8Array): Uint8Array {
    const cases = make()
    const table = [header.cases]
    for (let rest = cases.length; ; rest >>>= 7) {
      table.push(rest > 127 ? (rest & 127) | 128 : rest)
      if (rest <= 127) break
    }
    const first = withSection('cases', () => cases)
    return rewrapped(first, 'chunks', Uint8Array.from(table))
  }

  function rewrapped(file: Uint8Array, name: SectionName, content: Uint8Array): Uint8Array {
    const end = file.indexOf(10)
    const told: PackHeader = JSON.parse(strFromU8(file.subarray(0, end)))
    const parts: Uint8Array[] = []
    let at = end + 1
    for (const section of told.sections) {
      const before = file.slice(at, at + section.bytes)
      at += section.bytes
      const after = section.name === name ? gzipSync(content) : before
      section.bytes = after.length
      parts.push(after)
    }
    const whole = Uint8Array.from(parts.flatMap((part) => [...part]))
    return packed({ sections: told.sections }, whole)
  }

  it.each([
    ['without a title', lines(header.cases, '{"id":"frogs"}')],
    [
      'with an address that runs code',
      lines(header.cases, '{"id":"f","title":"F","url":"javascript:1"}'),
    ],
    ['that is no JSON', lines(header.cases, 'frogs')],
    ['too few', lines(header.cases - 1, '{"id":"frogs","title":"Frogs"}')],
    ['not packed', () => strToU8('frogs')],
  ])('%s', (_, make) => {
    expect(reading(withCases(make))).toThrow()
  })

  it('and nothing else is', () => {
    const right = lines(header.cases, '{"id":"frogs","title":"Frogs"}')
    expect(reading(withCases(right))).not.toThrow()
  })
})
