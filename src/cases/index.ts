export { type Case, type CaseSource, type Country, caseSchema, type RelatedCase } from './case.ts'
export { type CaseDocument, readCollection } from './collection.ts'
export { describeProblem, type Reading, type ReadProblem } from './problem.ts'
