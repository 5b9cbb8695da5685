export {
  compileGlossary,
  type GlossaryEntry,
  type GlossaryTables,
  readGlossary,
} from './glossary.ts'
export { type GlossaryRow, joined, separated } from './glossary-table.ts'
export { type Identify, identifier, type LetterStatistics, lettersOf } from './identify.ts'
export { type HintedText, type LanguageLoader, Languages } from './languages.ts'
export { isSameName, nameKey } from './name-key.ts'
export { type LanguageTable, openTable } from './table.ts'
export {
  type Cues,
  type LanguageCode,
  type Tongue,
  type TongueCode,
  tongueCodes,
} from './tongue.ts'
export { tongues } from './tongues.ts'
export type { Understanding } from './word-meanings.ts'
