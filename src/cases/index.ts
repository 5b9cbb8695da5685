export { type Case, type CaseSource, type Country, caseSchema, type RelatedCase } from './case.ts'
