export { type CaseChunk, casesOf } from './case-chunks.ts'
export { type Claim, claimTexts, isGeneric, isMatchable, type Shortcoming } from './claim.ts'
export {
  type ClaimVectors,
  claimVectors,
  encodeVectors,
  signWords,
  vectorLength,
  writeSigns,
} from './claim-vectors.ts'
export {
  type CompiledPack,
  type CompileStep,
  compilePack,
  compiling,
  type UnmatchableCase,
} from './compile.ts'
export { isPackFile, type PackParts, type Unpacked, unpackFile } from './container.ts'
export { type CaseFacts, factsOf } from './facts.ts'
export { finished } from './finished.ts'
export type { PackHeader, SectionName, Sections } from './format.ts'
export { makingNearTable, type NearTable } from './near.ts'
export { assemble, chunksIn, type OpenedPack, openPack, type Pack } from './open.ts'
export type { TermIndex } from './term-index.ts'
export { sumVector, type TermRows, termRows, termRowsOfTexts } from './term-rows.ts'
export type { TextTable } from './text-table.ts'
