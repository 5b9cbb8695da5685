/** Reads what `ByteWriter` wrote. Every method throws a RangeError behind the end of the bytes. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++]
      if (byte === undefined) throw new RangeError('the bytes are cut off')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
    throw new RangeError('a number is too long')
  }

  /** So many numbers. */
  varints(count: number): Uint32Array {
    // A number takes at least a byte: a false count must not ask for memory without end.
    if (count > this.#bytes.length - this.#at) throw new RangeError('the bytes are cut off')
    const values = new Uint32Array(count)
    const bytes = this.#bytes
    let from = this.#at
    for (let at = 0; at < count; at += 1) {
      const byte = bytes[from]
      // Most are short; a call for each of them takes half the time of opening a list.
      if (byte !== undefined && byte < 0x80) {
        values[at] = byte
        from += 1
        continue
      }
      this.#at = from
      values[at] = this.varint()
      from = this.#at
    }
    this.#at = from
    return values
  }

  /** A view of the next bytes, not a copy. */
  take(count: number): Uint8Array {
    if (count > this.#bytes.length - this.#at) throw new RangeError('the bytes are cut off')
    this.#at += count
    return this.#bytes.subarray(this.#at - count, this.#at)
  }

  /** A view of all that is left. */
  rest(): Uint8Array {
    return this.take(this.#bytes.length - this.#at)
  }
}

/** Where each of some stretches begins, and where the last one ends, from their lengths. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at += 1) {
    starts[at + 1] = (starts[at] as number) + (lengths[at] as number)
  }
  return starts
}
