/** Bytes that grow as they are written. */
export class ByteWriter {
  #bytes = new Uint8Array(1_024)
  #length = 0

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }

  get length(): number {
    return this.#length
  }

  /** Writes a number from 0 to 2³² − 1 as LEB128: seven bits a byte, the least first. */
  varint(value: number): void {
    this.#reserve(5)
    let rest = value >>> 0
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.#bytes[this.#length++] = rest
  }

  /** Writes ascending numbers as the steps between them. */
  ascending(values: ArrayLike<number>): void {
    let before = 0
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] as number
      this.varint(value - before)
      before = value
    }
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}
