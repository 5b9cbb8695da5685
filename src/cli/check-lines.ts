import * as v from 'valibot'
import type { Matcher } from '../match/index.ts'
import { fail, type Outcome } from './outcome.ts'
import { printedMatch } from './printed-match.ts'

const rowSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

function readRow(line: string): v.InferOutput<typeof rowSchema> | { readonly reason: string } {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    return { reason: 'is not JSON' }
  }
  const parsed = v.safeParse(rowSchema, data)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  return { reason: `${v.getDotPath(issue) ?? 'the row'}: ${issue.message}` }
}

/**
 * Checks JSON Lines of `{id, text}` and prints a line of `{id, matches}` for each. A row that
 * cannot be read is named on standard error, and the others are still checked.
 */
export async function checkLines(
  name: string,
  content: string,
  matcher: Matcher,
): Promise<Outcome> {
  let outcome: Outcome = { exitCode: 0 }
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = readRow(line)
    if ('reason' in row) outcome = fail(`${name}:${index + 1}: ${row.reason}`)
    else {
      const { id, text } = row
      await matcher.prepare([row])
      process.stdout.write(
        `${JSON.stringify({ id, matches: matcher.match(text).map(printedMatch) })}\n`,
      )
    }
  }
  return outcome
}
