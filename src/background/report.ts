import { browser } from 'wxt/browser'
import {
  type Finding,
  sendToPage,
  type TabReport,
  type TabStatus,
  wordsOf,
} from '../messages/index.ts'
import { isActive, readSettings } from '../settings/index.ts'
import type { CaseLibrary } from './bundled-pack.ts'
import { addressOf, siteOf, type TabRecord, totalWords } from './tab-record.ts'
import type { TabStore } from './tab-store.ts'

/** The cases of a record in the order of the page, with their passages. */
function findingsOf({ matches }: TabRecord, library: CaseLibrary): Finding[] {
  const passages = new Map<string, Finding['passages'][number][]>()
  const inOrder = [...matches].sort(
    (one, other) => one.block - other.block || one.match.start - other.match.start,
  )
  for (const found of inOrder) {
    const list = passages.get(found.match.caseId)
    if (list) list.push(found)
    else passages.set(found.match.caseId, [found])
  }
  return [...passages].flatMap(([caseId, list]) => {
    const told = library.caseOf(caseId)
    return told === null ? [] : [{ case: told, passages: list }]
  })
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

function statusOf(record: TabRecord, library: CaseLibrary): TabStatus {
  if (record.state === 'unreadable') return { kind: 'unsupported' }
  if (record.state === 'failed') return { kind: 'failed', reason: record.reason }
  const kind = record.state
  return { kind, words: totalWords(record), findings: findingsOf(record, library) }
}

/** Everything that the popup shows of a tab. Never rejects: an error is a status of its own. */
export async function reportTab(
  tabId: number,
  store: TabStore,
  openLibrary: () => Promise<CaseLibrary>,
): Promise<TabReport> {
  const settings = await readSettings()
  const tab = await browser.tabs.get(tabId).catch(() => null)
  const site = siteOf(tab?.url)
  const report = {
    site,
    siteOn: isActive({ ...settings, everywhereOn: true }, site),
    everywhereOn: settings.everywhereOn,
  }
  const stored = await store.read(tabId)
  const record = stored !== null && stored.url === addressOf(tab?.url) ? stored : null
  try {
    const library = await openLibrary()
    const pack = library.facts
    const answers = record !== null || (await pageAnswers(tabId))
    if (!answers) return { ...report, pack, status: { kind: 'unsupported' } }
    if (record?.state !== 'unreadable' && !isActive(settings, site)) {
      const scope = settings.everywhereOn ? 'site' : 'everywhere'
      return { ...report, pack, status: { kind: 'off', scope } }
    }
    const status: TabStatus =
      record === null ? { kind: 'checking', words: 0, findings: [] } : statusOf(record, library)
    return { ...report, pack, status }
  } catch (error) {
    return { ...report, pack: null, status: { kind: 'failed', reason: wordsOf(error) } }
  }
}
