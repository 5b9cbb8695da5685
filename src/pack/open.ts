import { type CaseChunk, chunkStartsIn, chunksOf } from './case-chunks.ts'
import { ClaimList } from './claim-list.ts'
import { type ClaimVectors, decodeVectors } from './claim-vectors.ts'
import { type PackParts, type Unpacked, unpackFile, versionTrouble } from './container.ts'
import type { PackHeader, SectionName, Sections } from './format.ts'
import { decodeNear, type NearTable } from './near.ts'
import { postingIndex } from './posting-index.ts'
import { importIndex, type TermIndex } from './term-index.ts'
import { TextTable } from './text-table.ts'

/** What pages are compared with, ready to be asked: immutable, and without the texts of the cases. */
export interface Pack {
  readonly header: PackHeader
  /** Of every case. */
  readonly titles: TextTable
  readonly ids: TextTable
  readonly claims: ClaimList
  /** Place of each stretch's first case. */
  readonly chunkStarts: Uint32Array
  /** Different telling words of each claim; 255 stands for more. */
  readonly lengths: Uint8Array
  readonly index: TermIndex
  /** Null where it is to be made when the pack is first used. */
  readonly near: NearTable | null
  readonly vectors: ClaimVectors | null
}

/** An opened pack with its cases, or in words what does not fit. */
export type OpenedPack =
  | { readonly ok: true; readonly pack: Pack; readonly chunks: readonly CaseChunk[] }
  | { readonly ok: false; readonly reason: string }

function sectionOf(sections: Sections, name: SectionName): Uint8Array {
  const section = sections.get(name)
  if (section === undefined) throw new Error(`there are no ${name}`)
  return section
}

function indexOf(sections: Sections, claims: number): TermIndex {
  const exported = sections.get('flexsearch')
  if (exported !== undefined) return importIndex(exported, claims)
  const [terms, postings] = [sectionOf(sections, 'terms'), sectionOf(sections, 'postings')]
  return postingIndex({ terms, postings }, claims)
}

function lengthsIn(lengths: Uint8Array, claims: number): Uint8Array {
  if (lengths.length === claims) return lengths
  throw new Error(`there are ${lengths.length} lengths for ${claims} claims`)
}

/**
 * Makes a pack of its parts, without its cases: all sections but `cases` are needed.
 * Nothing is unpacked or copied that is not needed at once: for 100,000 cases some tens of
 * milliseconds. Nothing is thrown; what does not fit is told in words.
 */
export function assemble({ header, sections }: PackParts): Unpacked<Pack> {
  const trouble = versionTrouble(header)
  if (trouble !== null) return { ok: false, reason: trouble, isOutdated: true }
  try {
    const titles = new TextTable(sectionOf(sections, 'titles'))
    const ids = new TextTable(sectionOf(sections, 'ids'))
    const sentences = new TextTable(sectionOf(sections, 'sentences'))
    const claims = new ClaimList(sectionOf(sections, 'owners'), titles, sentences)
    const found = `${titles.length} cases and ${claims.length} claims`
    if (ids.length !== titles.length) throw new Error(`there are ${ids.length} ids for ${found}`)
    if (titles.length !== header.cases || claims.length !== header.claims) {
      throw new Error(
        `the header promises ${header.cases} cases and ${header.claims} claims, there are ${found}`,
      )
    }
    const [placed, summed] = [sections.get('near'), sections.get('vectors')]
    const near = placed === undefined ? null : decodeNear(placed, claims.length)
    const pack: Pack = {
      header,
      titles,
      ids,
      claims,
      index: indexOf(sections, claims.length),
      chunkStarts: chunkStartsIn(sectionOf(sections, 'chunks')),
      lengths: lengthsIn(sectionOf(sections, 'lengths'), claims.length),
      near,
      vectors: near === null || summed === undefined ? null : decodeVectors(summed, near),
    }
    return { ok: true, value: pack }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `the content is damaged: ${why}` }
  }
}

/** The stretches of cases of a pack's parts, or in words what does not fit. */
export function chunksIn({ header, sections }: PackParts): Unpacked<readonly CaseChunk[]> {
  try {
    const chunks = chunksOf(sectionOf(sections, 'chunks'), sectionOf(sections, 'cases'))
    const cases = chunks.reduce((sum, chunk) => sum + chunk.cases, 0)
    if (cases === header.cases) return { ok: true, value: chunks }
    return { ok: false, reason: `the header promises ${header.cases} cases, there are ${cases}` }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { ok: false, reason: `the cases are damaged: ${why}` }
  }
}

/**
 * Opens a pack's file: checks its header, versions, checksum and content before anything is used;
 * each case is checked when it is read. Nothing is thrown; what does not fit is told in words that
 * follow a file's name.
 */
export function openPack(file: Uint8Array): OpenedPack {
  const parts = unpackFile(file)
  if (!parts.ok) return parts
  const pack = assemble(parts.value)
  if (!pack.ok) return pack
  const chunks = chunksIn(parts.value)
  return chunks.ok ? { ok: true, pack: pack.value, chunks: chunks.value } : chunks
}
