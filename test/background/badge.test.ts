import './browser-in-memory.ts'

import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { showBadge } from '../../src/background/badge.ts'
import { openedRecord } from '../../src/background/tab-record.ts'
import { badgeOf, browserWithTabs } from './browser-in-memory.ts'
import { found, introduction, markToken } from './found.ts'

const opened = openedRecord(introduction, 'https://www.example.org/', markToken)
const flagged = { ...opened, matches: [found('a', 1), found('a', 4), found('b', 2)] }

beforeEach(() => browserWithTabs({}))

describe('the badge', () => {
  it('shows how many cases a page carries, however often it carries them', async () => {
    await showBadge(1, flagged)
    await showBadge(2, { ...opened, matches: [found('a', 1)] })
    expect([await badgeOf(1), await badgeOf(2)]).toEqual(['2', '1'])
  })

  it('shows nothing where there is nothing, or only what the page refutes', async () => {
    const refuted = { ...opened, matches: [found('a', 1, 0, 'refutes')] }
    for (const record of [opened, null, refuted]) {
      await showBadge(1, flagged)
      expect(await badgeOf(1)).toBe('2')
      await showBadge(1, record)
      expect(await badgeOf(1)).toBe('')
    }
  })

  it('is no trouble for a tab that was closed in the meantime', async () => {
    const { setBadgeText } = fakeBrowser.action
    const closed = async () => {
      throw new Error('No tab with id: 1.')
    }
    Object.assign(fakeBrowser.action, { setBadgeText: closed })
    try {
      await expect(showBadge(1, flagged)).resolves.toBeUndefined()
    } finally {
      Object.assign(fakeBrowser.action, { setBadgeText })
    }
  })
})
