import { countWords } from '../language/index.ts'
import { type BlockBatch, type BlockMatch, sendToPage, wordsOf } from '../messages/index.ts'
import { markStyles } from '../page/index.ts'
import { showBadge } from './badge.ts'
import type { CaseLibrary } from './case-library.ts'
import { flaggedOf, readChoice } from './choice.ts'
import { insertMarkSheet } from './mark-sheet.ts'
import { type TabRecord, withBlocks } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

/**
 * Checks a batch of blocks, remembers what was found and returns what is to be marked of it.
 * A batch of a page that the tab no longer shows is answered with nothing; where the tab is not
 * known at all, its page is asked to introduce itself again.
 * @throws what went wrong, after it has been noted in the tab's record
 */
export async function checkBlocks(
  tabId: number,
  batch: BlockBatch,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<{ matches: readonly BlockMatch[] }> {
  const before = await store.read(tabId)
  if (before === null) void sendToPage(tabId, 'introduce', null).catch(() => null)
  if (before?.page !== batch.page) return { matches: [] }
  try {
    return { matches: await checked(tabId, batch, before, store, openLibrary) }
  } catch (error) {
    await store.update(tabId, (record) =>
      record?.page === batch.page ? { ...record, state: 'failed', reason: wordsOf(error) } : record,
    )
    throw error
  }
}

async function checked(
  tabId: number,
  batch: BlockBatch,
  before: TabRecord,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<readonly BlockMatch[]> {
  const words = new Map(batch.added.map(({ id, text }) => [id, countWords(text)]))
  const { matcher } = await openLibrary()
  const { isFactCheck, language: said } = before
  const blocks = batch.added.map((block) => ({ ...block, language: block.language ?? said }))
  await matcher.prepare(blocks)
  const matches = blocks.flatMap(({ id, text, language }) =>
    matcher.match(text, { isFactCheck, language }).map((match) => ({ block: id, match })),
  )
  // Not before the cases were there: opening them takes long enough for a switch to be moved.
  const choice = await readChoice()
  if (matches.length > 0 && before.matches.length === 0) {
    await insertMarkSheet(tabId, markStyles(before.markToken, choice.settings.look))
  }
  const { removed, more } = batch
  const record = await store.update(tabId, (current) =>
    current?.page === batch.page ? withBlocks(current, { removed, words, matches, more }) : current,
  )
  await showBadge(tabId, record, choice)
  // The page moved on or was switched off while this was on its way: nothing is flagged.
  if (record?.page !== batch.page || matches.length === 0) return []
  return flaggedOf(choice, record.url, matches)
}
