import { fileURLToPath } from 'node:url'
import {
  type Case,
  type CaseDocument,
  describeProblem,
  readCollection,
} from '../../src/cases/index.ts'
import { caseDocuments } from '../../src/cli/case-documents.ts'

const folder = fileURLToPath(new URL('../../seeds', import.meta.url))

/** The bundled documents, each with its annotation file. */
export function seedDocuments(): Promise<CaseDocument[]> {
  return caseDocuments(folder)
}

/** The cases of some documents; a problem is thrown in words, since no test can go on from it. */
export function casesOf(documents: readonly CaseDocument[]): Case[] {
  const { cases, problems } = readCollection(documents)
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'))
  return [...cases]
}

/** The bundled cases. */
export async function seedCases(): Promise<Case[]> {
  return casesOf(await seedDocuments())
}

/** The one case whose title begins so. */
export function caseBeginning(cases: readonly Case[], opening: string): Case {
  const found = cases.filter(({ title }) => title.startsWith(opening))
  const [one] = found
  if (one === undefined || found.length > 1) {
    throw new Error(`${found.length} cases begin with "${opening}"`)
  }
  return one
}
