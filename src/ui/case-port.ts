import type { KnownCase, SimilarCase } from '../messages/index.ts'

/** What whoever shows cases asks of the world around it; rejections carry a reason to show. */
export interface CasePort {
  /** The case of this id; null where no list holds it. */
  readCase(caseId: string): Promise<KnownCase | null>
  /** Cases that this one names, and those that come nearest to it. */
  readSimilar(caseId: string): Promise<readonly SimilarCase[]>
}
