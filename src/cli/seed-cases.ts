import { fileURLToPath } from 'node:url'
import { type Case, describeProblem, readCollection } from '../cases/index.ts'
import { caseDocuments } from './case-documents.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

/**
 * The cases that come with the extension.
 * @throws Error that lists what cannot be read, a line each
 */
export async function seedCases(): Promise<Case[]> {
  const { cases, problems } = readCollection(await caseDocuments(seeds))
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'))
  return [...cases]
}
