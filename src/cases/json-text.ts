/** JSON's value, or where and why a text is none. */
export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly reason: string }

/** How engines tell where they stopped: by a position, or by line and column. */
const byPosition = /at position (?<position>\d+)/u
const byLine = /line (?<line>\d+) column (?<column>\d+)/u

function placeIn(text: string, message: string): { line: number; column: number } {
  const { line, column } = byLine.exec(message)?.groups ?? {}
  if (line !== undefined && column !== undefined) {
    return { line: Number(line), column: Number(column) }
  }
  // What names no place has come to the end too early.
  const position = byPosition.exec(message)?.groups?.position ?? text.length
  const before = text.slice(0, Number(position)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Parses JSON; `line` of an error is 1-based and counts in `text`. */
export function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const { line, column } = placeIn(text, message)
    return { ok: false, line, reason: `is not JSON at column ${column}: ${message}` }
  }
}
