import { browser } from 'wxt/browser'
import { type Finding, type TabReport, type TabStatus, wordsOf } from '../messages/index.ts'
import {
  checksByItself,
  isActive,
  isInLanguage,
  isPublisher,
  readSettings,
  type Settings,
} from '../settings/index.ts'
import { isAsked, noteAsked } from './asked-tabs.ts'
import type { CaseLibrary } from './case-library.ts'
import { asChosen, type Choice, readChoice } from './choice.ts'
import { enterTab } from './content-script.ts'
import { addressOf, siteOf, type TabRecord, totalWords } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

/** The cases of a record in the order of the page, with their passages. */
async function findingsOf(
  { matches }: TabRecord,
  library: CaseLibrary,
  choice: Choice,
): Promise<Finding[]> {
  const passages = new Map<string, Finding['passages'][number][]>()
  const inOrder = asChosen(choice, matches).sort(
    (one, other) => one.block - other.block || one.match.start - other.match.start,
  )
  for (const found of inOrder) {
    const list = passages.get(found.match.caseId)
    if (list) list.push(found)
    else passages.set(found.match.caseId, [found])
  }
  const findings: Finding[] = []
  for (const [caseId, list] of passages) {
    const known = await library.caseOf(caseId)
    if (known !== null) findings.push({ ...known, passages: list })
  }
  return findings
}

async function statusOf(record: TabRecord, library: CaseLibrary): Promise<TabStatus> {
  if (record.state === 'unreadable') return { kind: 'unsupported' }
  if (record.state === 'failed') return { kind: 'failed', reason: record.reason }
  const kind = record.state
  const findings = await findingsOf(record, library, await readChoice())
  return { kind, words: totalWords(record), findings }
}

/** Whom a report is about, and whether the user asks for its page to be checked. */
export interface Asked {
  readonly tabId: number
  readonly ask: boolean
}

interface Standing extends Asked {
  readonly url: string | null
  /** Null where nothing is known of the page that the tab shows. */
  readonly record: TabRecord | null
  readonly settings: Settings
  readonly openLibrary: () => Promise<CaseLibrary>
}

type PackAndStatus = Pick<TabReport, 'pack' | 'status'>

/** Why a page is not checked though it could be; null where it is. */
async function whyNot(of: Standing): Promise<TabStatus | null> {
  const { tabId, ask, url, record, settings } = of
  if (!isActive(settings, siteOf(url)))
    return { kind: 'off', scope: settings.everywhereOn ? 'site' : 'everywhere' }
  if (!isInLanguage(settings, record?.language ?? null)) return { kind: 'off', scope: 'language' }
  if (checksByItself(settings) || (await isAsked(tabId, url))) return null
  if (!ask || url === null) return { kind: 'unasked' }
  await noteAsked(tabId, url)
  await enterTab(tabId)
  return null
}

/** Whether the page that a tab shows can be read at all, as far as is known by now. */
async function isReadable({ tabId, ask, url, record, settings }: Standing): Promise<boolean> {
  if (siteOf(url) === null && record === null) return false
  if (isPublisher(siteOf(url))) return false
  if (record !== null) return record.state !== 'unreadable'
  // Where the user asks, the browser lets us see the page even if it does not by itself.
  return ask || checksByItself(settings) ? enterTab(tabId) : true
}

async function packAndStatus(of: Standing): Promise<PackAndStatus> {
  const { record, openLibrary } = of
  if (!(await isReadable(of))) return { pack: null, status: { kind: 'unsupported' } }
  const reason = await whyNot(of)
  if (reason !== null) return { pack: null, status: reason }
  try {
    const library = await openLibrary()
    const pack = library.facts
    if (record === null) return { pack, status: { kind: 'checking', words: 0, findings: [] } }
    return { pack, status: await statusOf(record, library) }
  } catch (error) {
    return { pack: null, status: { kind: 'failed', reason: wordsOf(error) } }
  }
}

/** Who wants pages to be checked only when the user asks. */
async function onDemand(settings: Settings, url: string | null): Promise<TabReport['onDemand']> {
  if (settings.checking === 'on-demand') return 'user'
  if (url === null || siteOf(url) === null) return null
  const origins = [`${new URL(url).protocol}//${new URL(url).hostname}/*`]
  return (await browser.permissions.contains({ origins })) ? null : 'browser'
}

/** Everything that the popup shows of a tab. Never rejects: an error is a status of its own. */
export async function reportTab(
  { tabId, ask }: Asked,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<TabReport> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const url = tab?.url ?? null
  const site = siteOf(url)
  const page = { url, title: tab?.title ?? null }
  try {
    const settings = await readSettings()
    const stored = await store.read(tabId)
    const record = stored?.url === addressOf(url) ? stored : null
    const siteOn = isActive({ ...settings, everywhereOn: true }, site)
    const { everywhereOn } = settings
    const marksPossible = settings.sensitivity === 'everything'
    const told = await packAndStatus({ tabId, ask, url, record, settings, openLibrary })
    const switches = { siteOn, everywhereOn, onDemand: await onDemand(settings, url) }
    return { site, page, ...switches, marksPossible, ...told }
  } catch (error) {
    const status: TabStatus = { kind: 'failed', reason: wordsOf(error) }
    const switches = { siteOn: true, everywhereOn: true, onDemand: null }
    return { site, page, ...switches, marksPossible: false, pack: null, status }
  }
}
