import { browser } from 'wxt/browser'
import {
  type Finding,
  sendToPage,
  type TabReport,
  type TabStatus,
  wordsOf,
} from '../messages/index.ts'
import { isActive, readSettings, type Settings } from '../settings/index.ts'
import type { CaseLibrary } from './case-library.ts'
import { addressOf, siteOf, type TabRecord, totalWords } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

/** The cases of a record in the order of the page, with their passages. */
async function findingsOf({ matches }: TabRecord, library: CaseLibrary): Promise<Finding[]> {
  const passages = new Map<string, Finding['passages'][number][]>()
  const inOrder = [...matches].sort(
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

/** Whether a page is there that will introduce itself again. */
async function pageAnswers(tabId: number): Promise<boolean> {
  try {
    await sendToPage(tabId, 'introduce', null)
    return true
  } catch {
    return false
  }
}

async function statusOf(record: TabRecord, library: CaseLibrary): Promise<TabStatus> {
  if (record.state === 'unreadable') return { kind: 'unsupported' }
  if (record.state === 'failed') return { kind: 'failed', reason: record.reason }
  const kind = record.state
  return { kind, words: totalWords(record), findings: await findingsOf(record, library) }
}

interface Standing {
  readonly tabId: number
  /** Null where nothing is known of the page that the tab shows. */
  readonly record: TabRecord | null
  readonly settings: Settings
  readonly site: string | null
  readonly openLibrary: () => Promise<CaseLibrary>
}

async function packAndStatus(of: Standing): Promise<Pick<TabReport, 'pack' | 'status'>> {
  const { tabId, record, settings, site, openLibrary } = of
  const readable = record === null ? await pageAnswers(tabId) : record.state !== 'unreadable'
  if (!readable) return { pack: null, status: { kind: 'unsupported' } }
  if (!isActive(settings, site)) {
    const scope = settings.everywhereOn ? 'site' : 'everywhere'
    return { pack: null, status: { kind: 'off', scope } }
  }
  try {
    const library = await openLibrary()
    const pack = library.facts
    if (record === null) return { pack, status: { kind: 'checking', words: 0, findings: [] } }
    return { pack, status: await statusOf(record, library) }
  } catch (error) {
    return { pack: null, status: { kind: 'failed', reason: wordsOf(error) } }
  }
}

/** Everything that the popup shows of a tab. Never rejects: an error is a status of its own. */
export async function reportTab(
  tabId: number,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<TabReport> {
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const site = siteOf(tab?.url)
  try {
    const settings = await readSettings()
    const stored = await store.read(tabId)
    const record = stored?.url === addressOf(tab?.url) ? stored : null
    const siteOn = isActive({ ...settings, everywhereOn: true }, site)
    const { everywhereOn } = settings
    const told = await packAndStatus({ tabId, record, settings, site, openLibrary })
    return { site, siteOn, everywhereOn, ...told }
  } catch (error) {
    const status: TabStatus = { kind: 'failed', reason: wordsOf(error) }
    return { site, siteOn: true, everywhereOn: true, pack: null, status }
  }
}
