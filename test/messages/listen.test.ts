import './in-extension.ts'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  type Answers,
  type BackgroundMessages,
  listen,
  type PageMessages,
  type Sender,
  sendToBackground,
  sendToPage,
} from '../../src/messages/index.ts'

const { onMessage } = fakeBrowser.runtime
const trusting = () => undefined
const listenerCount = async () => (await onMessage.trigger(null, {})).length
let listening = new AbortController()

beforeEach(() => {
  fakeBrowser.reset()
  listening = new AbortController()
  // One page is all that these tests need: it hears whatever is sent to the tab.
  const sendMessage = async (tabId: number, message: unknown) => {
    if (tabId !== 1) throw new Error('Could not establish connection.')
    const [answer] = (await onMessage.trigger(message, {})).filter(Boolean)
    return answer
  }
  Object.assign(fakeBrowser.tabs, { sendMessage })
})

afterEach(() => listening.abort())

const introduction = {
  page: 'mine',
  readable: true,
  isFactCheck: false,
  language: null,
  openedAt: 1_700_000_000_000,
}
const markToken = 'abcdefghijklmnop'
const report = {
  site: null,
  page: { url: null, title: null },
  siteOn: true,
  everywhereOn: true,
  onDemand: null,
  marksPossible: false,
  pack: null,
  status: { kind: 'unsupported' },
} as const
const pageAnswers: Answers<PageMessages> = {
  introduce: () => null,
  unmark: () => null,
  'walk-marks': () => false,
  'show-passage': ({ block }) => block === 3,
}

/** A background that answers everything in the simplest way, but for what a test says otherwise. */
function answersWith(own: Partial<Answers<BackgroundMessages>>): Answers<BackgroundMessages> {
  return {
    'page-opened': () => ({ active: true, markToken }),
    'check-blocks': () => ({ matches: [] }),
    'report-tab': () => report,
    'examine-text': () => ({ near: [], pack: { cases: 0, dataDate: null } }),
    'open-card': () => null,
    'set-hidden': () => null,
    'check-again': () => null,
    'read-case': () => null,
    'read-similar': () => [],
    'set-switch': () => null,
    'lists-changed': () => null,
    'read-lists': () => ({ ok: true, value: [] }),
    ...own,
  }
}

function listenWith(own: Partial<Answers<BackgroundMessages>>, check: () => void = trusting) {
  listen<BackgroundMessages>(answersWith(own), check, listening.signal)
}

describe('asking the background', () => {
  it('brings the right answer back to each question', async () => {
    listenWith({
      'page-opened': ({ page }) => ({ active: page === 'mine', markToken }),
      'report-tab': async ({ tabId }) => ({ ...report, site: `tab ${tabId}` }),
    })
    const [mine, other, told, nothing] = await Promise.all([
      sendToBackground('page-opened', { ...introduction, page: 'mine' }),
      sendToBackground('page-opened', { ...introduction, page: 'other' }),
      sendToBackground('report-tab', { tabId: 5, ask: false }),
      sendToBackground('read-case', { caseId: 'unknown' }),
    ])
    expect([mine, other]).toEqual([
      { active: true, markToken },
      { active: false, markToken },
    ])
    expect(told.site).toBe('tab 5')
    expect(nothing).toBeNull()
  })

  it('brings an error back in its words, whatever was thrown', async () => {
    listenWith({
      'read-case': ({ caseId }) => {
        if (caseId === 'later') return Promise.reject(new Error('the pack is damaged'))
        throw caseId === 'error' ? new RangeError('too far') : 'plain words'
      },
    })
    const ask = (caseId: string) => sendToBackground('read-case', { caseId })
    await expect(ask('later')).rejects.toThrow(/^the pack is damaged$/u)
    await expect(ask('error')).rejects.toThrow(/^too far$/u)
    await expect(ask('text')).rejects.toThrow(/^plain words$/u)
  })

  it('says so when nobody answers', async () => {
    const ask = () => sendToBackground('read-case', { caseId: 'one' })
    await expect(ask()).rejects.toThrow('No listeners available')
    listen<Partial<PageMessages>>({ introduce: () => null }, trusting, listening.signal)
    await expect(ask()).rejects.toThrow('nobody answered')
  })

  it('tells who asked: the tab with its address, or a page of the extension with its own', async () => {
    const senders: Sender[] = []
    listenWith({
      'read-case': (_, sender) => {
        senders.push(sender)
        return null
      },
    })
    const question = { type: 'read-case', content: { caseId: 'one' } }
    const url = 'https://www.example.org/story'
    const frame = 'https://frame.example.net/'
    await onMessage.trigger(question, { tab: tabWith(7, url), url: frame })
    await onMessage.trigger(question, { url: 'chrome-extension://id/popup.html' })
    await onMessage.trigger(question, {})
    expect(senders).toEqual([
      { tabId: 7, url },
      { tabId: null, url: 'chrome-extension://id/popup.html' },
      { tabId: null, url: null },
    ])
  })

  it('refuses what the check refuses, in its words, and asks nothing further', async () => {
    let asked = 0
    const answer = () => {
      asked += 1
      return null
    }
    listenWith({ 'read-case': answer }, () => {
      throw new Error('message read-case, caseId: is no text')
    })
    const refused = sendToBackground('read-case', { caseId: 'one' })
    await expect(refused).rejects.toThrow('message read-case, caseId: is no text')
    expect(asked).toBe(0)
  })
})

describe('asking a page', () => {
  it('brings its answer back, and says so where the tab has none of our pages', async () => {
    listen<PageMessages>(pageAnswers, trusting, listening.signal)
    const passage = { start: 0, end: 4 }
    await expect(sendToPage(1, 'show-passage', { block: 3, ...passage })).resolves.toBe(true)
    await expect(sendToPage(1, 'show-passage', { block: 4, ...passage })).resolves.toBe(false)
    await expect(sendToPage(2, 'introduce', null)).rejects.toThrow('Could not establish connection')
  })
})

describe('listening', () => {
  it('leaves alone what is no message of its map, for others to answer', async () => {
    listenWith({})
    const left = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.oneof(fc.string(), fc.anything()), content: fc.anything() }),
      fc.record({ type: fc.constantFrom('constructor', 'toString', '__proto__', 'introduce') }),
      fc.record({
        type: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'unmark'),
        content: fc.anything(),
      }),
      fc.record({ type: fc.constantFrom('read-case', 'report-tab') }),
    )
    await fc.assert(
      fc.asyncProperty(left, async (data) => {
        expect(await onMessage.trigger(data, {})).toEqual([undefined])
      }),
      // An object that no text can be made of was once asked for one.
      { examples: [[{ type: [{ toString: [] }], content: false }]] },
    )
  })

  it('of two maps answers each question once', async () => {
    listenWith({})
    listen<PageMessages>(pageAnswers, trusting, listening.signal)
    const introduced = await onMessage.trigger({ type: 'introduce', content: null }, {})
    expect(introduced).toEqual([undefined, { ok: true, value: null }])
    const read = await onMessage.trigger({ type: 'read-case', content: { caseId: 'one' } }, {})
    expect(read).toEqual([{ ok: true, value: null }, undefined])
  })

  it('ends with the signal', async () => {
    listenWith({})
    expect(await listenerCount()).toBe(1)
    listening.abort()
    expect(await listenerCount()).toBe(0)
    await expect(sendToBackground('read-case', { caseId: 'one' })).rejects.toThrow()
  })

  it('does not begin under a signal that has ended already', async () => {
    listening.abort()
    listenWith({})
    expect(await listenerCount()).toBe(0)
  })
})

function tabWith(id: number, url: string) {
  return { id, url, index: 0, highlighted: false, active: true, pinned: false, incognito: false }
}
