import * as v from 'valibot'
import { type Case, caseSchema } from '../cases/index.ts'

/** A case of nothing but claims: its title and its other wordings, which become its summary. */
export function writtenCase(id: string, title: string, wordings: readonly string[] = []): Case {
  return v.parse(caseSchema, { id, title, summary: wordings.filter((text) => text !== title) })
}
