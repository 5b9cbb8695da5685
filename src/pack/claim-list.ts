import { ByteReader } from './byte-reader.ts'
import { ByteWriter } from './byte-writer.ts'
import type { Claim } from './claim.ts'
import type { TextTable } from './text-table.ts'

/** Lays out which claims belong to which case; claims are in the order of their cases. */
export function encodeOwners(claimsByCase: readonly (readonly Claim[])[]): Uint8Array {
  const writer = new ByteWriter()
  for (const claims of claimsByCase) {
    const sentences = claims.filter(({ isTitle }) => !isTitle).length
    writer.varint(sentences * 2 + (sentences < claims.length ? 1 : 0))
  }
  return writer.bytes()
}

/** The claims of a pack by number; their texts stay bytes until one is asked for. */
export class ClaimList {
  readonly #titles: TextTable
  readonly #sentences: TextTable
  /** Place of each claim's case. */
  readonly owners: Uint32Array
  /** Place of each claim among the sentences; −1 for a title. */
  readonly #places: Int32Array

  /** @throws RangeError where the owners do not fit the texts */
  constructor(owners: Uint8Array, titles: TextTable, sentences: TextTable) {
    this.#titles = titles
    this.#sentences = sentences
    const counts = new ByteReader(owners).varints(titles.length)
    const claims = counts.reduce((sum, count) => sum + (count >> 1) + (count & 1), 0)
    if (claims > titles.length + sentences.length) throw new RangeError('claims are cut off')
    this.owners = new Uint32Array(claims)
    this.#places = new Int32Array(claims)
    let [claim, place] = [0, 0]
    for (const [owner, count] of counts.entries()) {
      if ((count & 1) === 1) {
        this.owners[claim] = owner
        this.#places[claim++] = -1
      }
      for (let left = count >> 1; left > 0; left -= 1) {
        this.owners[claim] = owner
        this.#places[claim++] = place++
      }
    }
    if (place !== sentences.length) throw new RangeError('sentences belong to no case')
  }

  get length(): number {
    return this.owners.length
  }

  isTitle(claim: number): boolean {
    return this.#places[claim] === -1
  }

  /** The claim of a number; undefined where there is none. */
  at(claim: number): Claim | undefined {
    const owner = this.owners[claim]
    const place = this.#places[claim]
    if (owner === undefined || place === undefined) return undefined
    const isTitle = place === -1
    const text = isTitle ? this.#titles.at(owner) : this.#sentences.at(place)
    return { case: owner, isTitle, text }
  }
}
