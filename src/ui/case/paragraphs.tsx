/** Paragraphs of a case, word for word. */
export function Paragraphs({ of }: { of: readonly string[] }) {
  return of.map((paragraph) => <p dir="auto">{paragraph}</p>)
}
