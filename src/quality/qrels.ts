/** Query id → the ids of the claims that it makes. */
export type Qrels = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Reads lines of `query-id TAB claim-id TAB relevance`, where a relevance of 0 says that the query
 * does not make the claim. Empty lines are passed over.
 * @throws Error that names the file, the line and what does not fit
 */
export function readQrels(name: string, content: string): Qrels {
  const qrels = new Map<string, Set<string>>()
  for (const [index, line] of content.split(/\r?\n/u).entries()) {
    if (line.trim() === '') continue
    const where = `${name}:${index + 1}`
    const [query = '', claim = '', relevance = '', ...rest] = line.split('\t')
    if (query === '' || claim === '' || relevance === '' || rest.length > 0) {
      throw new Error(`${where}: is not "query-id TAB claim-id TAB 1"`)
    }
    if (!/^\d+$/u.test(relevance.trim())) {
      throw new Error(`${where}: the relevance "${relevance}" is no number`)
    }
    if (Number(relevance) === 0) continue
    const claims = qrels.get(query)
    if (claims) claims.add(claim)
    else qrels.set(query, new Set([claim]))
  }
  return qrels
}
