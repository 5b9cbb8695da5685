import { strFromU8, strToU8 } from 'fflate'
import { ByteReader, startsOf } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'

/** Lays texts out as bytes: their number, their lengths, then all of them in UTF-8. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter()
  const encoded = texts.map((text) => strToU8(text))
  writer.varint(texts.length)
  for (const { length } of encoded) writer.varint(length)
  for (const bytes of encoded) writer.append(bytes)
  return writer.bytes()
}

/**
 * Texts that stay bytes until one is asked for: a hundred thousand strings would take several times
 * the memory, and as long to make as everything else of a pack together.
 */
export class TextTable {
  readonly #bytes: Uint8Array
  readonly #starts: Uint32Array

  /**
   * Takes what `encodeTexts` made; the texts stay a view of it.
   * @throws RangeError where the bytes are cut off or have something behind their end
   */
  constructor(encoded: Uint8Array) {
    const reader = new ByteReader(encoded)
    this.#starts = startsOf(reader.varints(reader.varint()))
    this.#bytes = reader.rest()
    if (this.#bytes.length !== this.#starts.at(-1)) throw new RangeError('texts are cut off')
  }

  get length(): number {
    return this.#starts.length - 1
  }

  /** The text of a place; empty where there is none. */
  at(place: number): string {
    return strFromU8(this.bytesAt(place))
  }

  /** A view of a text's bytes. */
  bytesAt(place: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[place] ?? 0, this.#starts[place + 1] ?? 0)
  }

  /** Whether the text of a place has these bytes; no view is made for it. */
  hasAt(place: number, wanted: Uint8Array): boolean {
    const start = this.#starts[place] ?? 0
    if ((this.#starts[place + 1] ?? 0) - start !== wanted.length) return false
    for (let at = 0; at < wanted.length; at += 1) {
      if (this.#bytes[start + at] !== wanted[at]) return false
    }
    return true
  }

  /** The place of a text; −1 where it is not in the table. Linear: for what is asked once. */
  indexOf(text: string): number {
    const wanted = strToU8(text)
    for (let place = 0; place < this.length; place += 1) {
      if (this.hasAt(place, wanted)) return place
    }
    return -1
  }
}
