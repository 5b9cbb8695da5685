import type { Case } from '../cases/index.ts'

/** ISO date of the newest case; null where no case is dated. */
export function dataDateOf(cases: readonly Case[]): string | null {
  return cases.reduce<string | null>((latest, { publishedOn }) => {
    if (publishedOn === null) return latest
    return latest === null || publishedOn > latest ? publishedOn : latest
  }, null)
}
