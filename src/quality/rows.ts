import * as v from 'valibot'

/** Reads the text of a file, taking `.gz` off; an Error says why it cannot be read. */
export type ReadText = (path: string) => Promise<string>

/** A row of a file and its 1-based line. */
export interface NumberedRow<Row> {
  readonly line: number
  readonly row: Row
}

function parsed(line: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(line) }
  } catch {
    return null
  }
}

function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  where: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the row'}: ${issue.message}`)
}

/**
 * The rows of JSON Lines with the lines they stand on; empty lines are passed over.
 * @throws Error that names the file, the line and what does not fit
 */
export function numberedRows<Schema extends v.GenericSchema>(
  name: string,
  content: string,
  schema: Schema,
): NumberedRow<v.InferOutput<Schema>>[] {
  const rows: NumberedRow<v.InferOutput<Schema>>[] = []
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue
    const where = `${name}:${index + 1}`
    const json = parsed(line)
    if (json === null) throw new Error(`${where}: is not JSON`)
    rows.push({ line: index + 1, row: checked(schema, json.data, where) })
  }
  return rows
}

/** The rows of JSON Lines, as `numberedRows` reads them. */
export function rowsOf<Schema extends v.GenericSchema>(
  name: string,
  content: string,
  schema: Schema,
): v.InferOutput<Schema>[] {
  return numberedRows(name, content, schema).map(({ row }) => row)
}

/**
 * A file of one JSON value.
 * @throws Error that names the file and what does not fit
 */
export function jsonValue<Schema extends v.GenericSchema>(
  name: string,
  content: string,
  schema: Schema,
): v.InferOutput<Schema> {
  const json = parsed(content)
  if (json === null) throw new Error(`${name}: is not JSON`)
  return checked(schema, json.data, name)
}
