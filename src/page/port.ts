import type { BlockBatch, BlockMatch, PageIntroduction, PageWelcome } from '../messages/index.ts'
import type { CardPort } from './card/cards.ts'

/** The page's way to the background. A rejection means that nobody answered. */
export interface PagePort extends CardPort {
  /** Introduces the page; and hears whether it is to be checked. */
  opened(page: PageIntroduction): Promise<PageWelcome>
  /** Hands over blocks to be checked. */
  check(batch: BlockBatch): Promise<{ readonly matches: readonly BlockMatch[] }>
}
