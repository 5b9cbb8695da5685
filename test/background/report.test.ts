import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { reportTab } from '../../src/background/report.ts'
import { openedRecord, type TabRecord } from '../../src/background/tab-record.ts'
import { type TabStore, tabStore } from '../../src/background/tab-store.ts'
import { defaultSettings, withSwitch, writeSettings } from '../../src/settings/index.ts'
import { browserWithTabs, type Done } from './browser-in-memory.ts'
import { found, introduction, markToken } from './found.ts'
import { lithuania, mi6, seedLibrary } from './seed-library.ts'

const library = await seedLibrary()
const openLibrary = async () => library
const pack = { cases: 10, dataDate: '2022-01-10' }
const site = 'www.example.org'
const url = `https://${site}/story`
const article = 1
const browserPage = 2

const page = { url: `${url}#comments`, title: null }
const asAtFirst = { siteOn: true, everywhereOn: true, onDemand: null, marksPossible: false }

let done: Done
let store: TabStore

beforeEach(() => {
  done = browserWithTabs({
    [article]: { url: `${url}#comments`, answer: () => null },
    [browserPage]: { url: 'chrome://settings' },
  })
  store = tabStore()
})

const opened = openedRecord(introduction, url, markToken)
const remember = (record: TabRecord) => store.update(article, () => record)
const report = (tabId = article, ask = true) => reportTab({ tabId, ask }, store, openLibrary)

describe('the report of a tab', () => {
  it('says what the pack holds, which site it is and that it is on', async () => {
    await remember(opened)
    const { status, ...facts } = await report()
    expect(facts).toEqual({ site, page, ...asAtFirst, pack })
    expect(status).toEqual({ kind: 'checking', words: 0, findings: [] })
  })

  it('gives the cases in the order of the page, each once with all its passages in order', async () => {
    const passages = {
      lithuaniaFirst: found(lithuania.id, 2, 10),
      mi6First: found(mi6.id, 2, 80),
      lithuaniaSecond: found(lithuania.id, 7),
      mi6Second: found(mi6.id, 11),
    }
    const { lithuaniaFirst, lithuaniaSecond, mi6First, mi6Second } = passages
    await remember({
      ...opened,
      state: 'checked',
      words: { 2: 30, 7: 12, 11: 15 },
      matches: [mi6Second, lithuaniaSecond, mi6First, lithuaniaFirst, found('unheard-of', 3)],
    })
    expect((await report()).status).toEqual({
      kind: 'checked',
      words: 57,
      findings: [
        { ...(await library.caseOf(lithuania.id)), passages: [lithuaniaFirst, lithuaniaSecond] },
        { ...(await library.caseOf(mi6.id)), passages: [mi6First, mi6Second] },
      ],
    })
  })

  it('gives what was found so far while the page is being checked', async () => {
    await remember({ ...opened, words: { 4: 9 }, matches: [found(mi6.id, 4)] })
    expect((await report()).status).toMatchObject({
      kind: 'checking',
      words: 9,
      findings: [{ case: { id: mi6.id } }],
    })
  })

  it('is "unsupported" where no page of ours answers, and where the page cannot be read', async () => {
    expect(await report(browserPage)).toEqual({
      site: null,
      page: { url: 'chrome://settings', title: null },
      ...asAtFirst,
      pack: null,
      status: { kind: 'unsupported' },
    })
    await remember(openedRecord({ ...introduction, readable: false }, url, markToken))
    expect((await report()).status).toEqual({ kind: 'unsupported' })
  })

  it('of a tab that is gone is "unsupported"', async () => {
    expect(await report(99)).toMatchObject({ site: null, status: { kind: 'unsupported' } })
  })

  it('is "off" for the site that is switched off, with the switch for all still on', async () => {
    await remember({ ...opened, matches: [found(mi6.id, 4)] })
    await writeSettings(withSwitch(defaultSettings, site, false))
    expect(await report()).toMatchObject({
      siteOn: false,
      everywhereOn: true,
      status: { kind: 'off', scope: 'site' },
    })
  })

  it('is "off everywhere" when all is switched off, and still tells the switch of the site', async () => {
    await remember(opened)
    await writeSettings(withSwitch(defaultSettings, null, false))
    expect(await report()).toMatchObject({
      siteOn: true,
      everywhereOn: false,
      status: { kind: 'off', scope: 'everywhere' },
    })
    await writeSettings(withSwitch(withSwitch(defaultSettings, site, false), null, false))
    expect(await report()).toMatchObject({
      siteOn: false,
      everywhereOn: false,
      status: { kind: 'off', scope: 'everywhere' },
    })
  })

  it('is "unsupported" rather than "off" for a page that could not be checked anyway', async () => {
    await writeSettings(withSwitch(defaultSettings, null, false))
    await remember(openedRecord({ ...introduction, readable: false }, url, markToken))
    expect((await report()).status).toEqual({ kind: 'unsupported' })
    expect((await report(browserPage)).status).toEqual({ kind: 'unsupported' })
  })

  it('is "checking" for a page that is not known, after it was asked to introduce itself', async () => {
    expect((await report()).status).toEqual({ kind: 'checking', words: 0, findings: [] })
    expect(done.sent).toEqual([{ tabId: article, type: 'introduce', content: null }])
  })

  it('shows nothing of the page that the tab showed before', async () => {
    const before = 'https://www.example.org/another-story'
    await remember({ ...opened, url: before, state: 'checked', matches: [found(mi6.id, 4)] })
    expect((await report()).status).toEqual({ kind: 'checking', words: 0, findings: [] })
    expect(done.sent).toEqual([{ tabId: article, type: 'introduce', content: null }])
  })

  it('is "failed" with the reason where the check failed', async () => {
    await remember({ ...opened, state: 'failed', reason: 'the matcher stumbled' })
    expect(await report()).toMatchObject({
      pack,
      status: { kind: 'failed', reason: 'the matcher stumbled' },
    })
  })

  it('is "failed" with the reason where the pack cannot be opened', async () => {
    await remember({ ...opened, state: 'checked' })
    const broken = async () => {
      throw new Error('/cases.pack: this is not a Disproof pack')
    }
    expect(await reportTab({ tabId: article, ask: true }, store, broken)).toEqual({
      site,
      page,
      ...asAtFirst,
      pack: null,
      status: { kind: 'failed', reason: '/cases.pack: this is not a Disproof pack' },
    })
  })

  it('is "failed" with the reason, and no rejection, where the browser cannot read its storage', async () => {
    for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
      const { get } = area
      const broken = async () => {
        throw new Error('the disk is full')
      }
      Object.assign(area, { get: broken })
      try {
        const { status } = await report()
        expect(status).toEqual({ kind: 'failed', reason: 'the disk is full' })
      } finally {
        Object.assign(area, { get })
      }
    }
  })
})
