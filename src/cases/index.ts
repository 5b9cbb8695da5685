export {
  type Case,
  type CaseSource,
  type Country,
  caseSchema,
  type RelatedCase,
} from './case.ts'
export { type CaseDocument, type Collection, readCollection } from './collection.ts'
export { type CsvDescription, describeCsv } from './csv.ts'
export { type ColumnChoice, type CsvField, csvFields } from './csv-columns.ts'
export { type CaseFormat, formatOf } from './format.ts'
export { gistOf } from './gist.ts'
export { describeProblem, problemsAsCsv, type ReadProblem } from './problem.ts'
