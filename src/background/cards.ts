import { browser } from 'wxt/browser'
import { gistOf } from '../cases/index.ts'
import type { Match } from '../match/index.ts'
import type {
  BackgroundMessages,
  CardContent,
  ExaminedCase,
  ExaminedText,
} from '../messages/index.ts'
import { updateHidden } from '../settings/index.ts'
import type { CaseLibrary } from './case-library.ts'
import type { TabStore } from './tab-store.ts'

type Given<Type extends keyof BackgroundMessages> = Parameters<BackgroundMessages[Type]>[0]

/** The first match of a tab that is meant: pages may only ask about what was found on them. */
async function matchOf(
  tabId: number,
  store: TabStore,
  isMeant: (match: Match) => boolean,
): Promise<Match | null> {
  const record = await store.read(tabId)
  return record?.matches.find(({ match }) => isMeant(match))?.match ?? null
}

/** The content of a mark's card, and the script that draws it where the page has none yet. */
export async function openCard(
  tabId: number,
  { caseId, needsScript }: Given<'open-card'>,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<CardContent | null> {
  if ((await matchOf(tabId, store, (match) => match.caseId === caseId)) === null) return null
  const script = needsScript
    ? browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] })
    : null
  const [library] = await Promise.all([openLibrary(), script])
  const known = await library.caseOf(caseId)
  return known === null ? null : { ...known, gist: gistOf(known.case) }
}

/** The cases that come nearest to a text. */
export async function examineText(
  text: string,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<ExaminedText> {
  const library = await openLibrary()
  await library.matcher.prepare([{ text }])
  const near: ExaminedCase[] = []
  for (const { nearness, match } of library.matcher.examine(text)) {
    const known = await library.caseOf(match.caseId)
    if (known !== null) near.push({ ...known, nearness, match })
  }
  return { near, pack: library.facts }
}

/**
 * Hides a case on a passage, or shows it again.
 *
 * @param tabId the tab whose page asks; null for a page of the extension
 */
export async function setHidden(
  tabId: number | null,
  { caseId, quote, title, hidden }: Given<'set-hidden'>,
  store: TabStore,
): Promise<void> {
  const isMeant = (match: Match) => match.caseId === caseId && match.quote === quote
  const match = tabId === null ? { title } : await matchOf(tabId, store, isMeant)
  if (match === null) throw new Error('this passage was not found on the page')
  const hiddenOn = new Date().toISOString().slice(0, 10)
  const passage = { caseId, quote, title: match.title, hiddenOn }
  await updateHidden((before) => (hidden ? before.with(passage) : before.without(passage)))
}
