/** Why a document, or one line of it, could not be read. */
export interface ReadProblem {
  readonly document: string
  /** 1-based; null where the trouble is with the document as a whole. */
  readonly line: number | null
  readonly reason: string
}

/** What a reader made of a document: all the cases it holds, or why it is refused. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly ReadProblem[] }

/** One line for a person: `name.txt:12: reason`. */
export function describeProblem({ document, line, reason }: ReadProblem): string {
  return line === null ? `${document}: ${reason}` : `${document}:${line}: ${reason}`
}
