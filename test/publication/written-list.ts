import { keyPairFrom, type Unsigned } from '../../src/publication/form/index.ts'

/** Keys that follow from a number, so that tests are the same at every run. */
export const keysOf = (number: number) => keyPairFrom(new Uint8Array(32).fill(number))

/** A list as its publisher tells it, with what a test says otherwise. */
export function aList(told: Partial<Unsigned> = {}): Unsigned {
  return {
    magic: 'disproof-list',
    formatVersion: 1,
    name: 'Claims about the pond',
    publisher: 'The Pond Gazette',
    homepage: 'https://pond.example/',
    version: 7,
    publishedAt: '2026-01-10T06:00:00.000Z',
    cases: 12,
    pack: { file: '7-aaaaaaaa.pack', bytes: 5_000, sha256: 'a'.repeat(64) },
    deltas: [6, 5, 4].map((from) => ({
      from,
      to: from + 1,
      file: `${from}-${from + 1}-bbbbbbbb.delta`,
      bytes: 1_000,
      sha256: 'b'.repeat(64),
    })),
    ...told,
  }
}
