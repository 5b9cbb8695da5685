export { compileLexicon, type Lexicon, type LexiconTables, type SenseKind } from './lexicon.ts'
export { directionLength, Meaning } from './meaning.ts'
export {
  decodeWordVectors,
  encodeWordVectors,
  type UnversionedVectors,
  type WordVectors,
} from './word-vectors.ts'
