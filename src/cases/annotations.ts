import * as v from 'valibot'
import type { Reading, ReadProblem } from './problem.ts'

const opening = v.pipe(v.string(), v.trim(), v.minLength(10, 'must be at least 10 characters'))

const annotationsSchema = v.strictObject({
  cases: v.pipe(
    v.array(
      v.strictObject({
        /** The first words of the case's first line. */
        begins: opening,
        /** The first words of its disproof, where no heading, gap or opening phrase tells it. */
        disproofBegins: v.optional(opening),
      }),
    ),
    v.minLength(1, 'must name at least one case'),
  ),
})

/** What no rule can tell from a page text: where its cases begin. */
export type Annotations = v.InferOutput<typeof annotationsSchema>

/** Reads an annotation file; `document` is its name, for the errors. */
export function readAnnotations(document: string, json: string): Reading<Annotations> {
  const refuse = (reason: string): Reading<Annotations> => ({
    ok: false,
    problems: [{ document, line: null, field: null, reason } satisfies ReadProblem],
  })
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    return refuse(`is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = v.safeParse(annotationsSchema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  const [issue] = parsed.issues
  return refuse(`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`)
}
