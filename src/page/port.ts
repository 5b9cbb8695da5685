import type { BlockBatch, BlockMatch, PageId } from '../messages/index.ts'

/** The page's way to the background. A rejection means that nobody answered. */
export interface PagePort {
  /** Introduces the page; `active` says whether it is to be checked. */
  opened(page: {
    readonly page: PageId
    readonly readable: boolean
  }): Promise<{ readonly active: boolean }>
  /** Hands over blocks to be checked. */
  check(batch: BlockBatch): Promise<{ readonly matches: readonly BlockMatch[] }>
}
