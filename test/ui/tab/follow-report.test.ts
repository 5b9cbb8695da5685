import { expect, test } from 'vitest'
import type { TabReport } from '../../../src/messages/index.ts'
import { followReport, type Reading } from '../../../src/ui/tab/follow-report.ts'

const reportOf = (words: number): TabReport => ({
  site: 'www.example.org',
  page: { url: 'https://www.example.org/', title: 'A page' },
  siteOn: true,
  everywhereOn: true,
  onDemand: null,
  marksPossible: false,
  pack: null,
  status: { kind: 'checked', words, findings: [] },
})

/** A port whose reports are answered by hand, in the order in which they were asked for. */
function portByHand() {
  const asked: PromiseWithResolversLike[] = []
  const listeners: (() => void)[] = []
  return {
    asked,
    change: () => {
      for (const listener of listeners) listener()
    },
    report: () =>
      new Promise<TabReport>((resolve, reject) => {
        asked.push({ resolve, reject })
      }),
    onChange: (listener: () => void) => {
      listeners.push(listener)
    },
  }
}

interface PromiseWithResolversLike {
  readonly resolve: (report: TabReport) => void
  readonly reject: (reason: unknown) => void
}

function follow(signal = new AbortController().signal) {
  const port = portByHand()
  const told: Reading[] = []
  const read = followReport(port, (reading) => told.push(reading), signal)
  return { port, told, read }
}

test('the report is read at once and told when it comes', async () => {
  const { port, told, read } = follow()
  expect(port.asked).toHaveLength(1)
  const settled = read()
  port.asked[0]?.resolve(reportOf(1))
  await expect.poll(() => port.asked.length).toBe(2)
  port.asked[1]?.resolve(reportOf(2))
  await settled
  expect(told).toEqual([
    { kind: 'read', report: reportOf(1) },
    { kind: 'read', report: reportOf(2) },
  ])
})

test('many changes during one reading lead to one more reading', async () => {
  const { port, told } = follow()
  port.change()
  port.change()
  port.change()
  expect(port.asked).toHaveLength(1)
  port.asked[0]?.resolve(reportOf(1))
  await expect.poll(() => port.asked.length).toBe(2)
  port.asked[1]?.resolve(reportOf(2))
  await expect.poll(() => told.length).toBe(2)
  expect(port.asked).toHaveLength(2)
})

test('a change after a reading leads to another one', async () => {
  const { port, told } = follow()
  port.asked[0]?.resolve(reportOf(1))
  await expect.poll(() => told.length).toBe(1)
  port.change()
  expect(port.asked).toHaveLength(2)
})

test('a failure is told with its reason, and reading again can succeed', async () => {
  const { port, told, read } = follow()
  port.asked[0]?.reject(new Error('nobody is listening'))
  await expect.poll(() => told).toEqual([{ kind: 'unread', reason: 'nobody is listening' }])
  const settled = read()
  port.asked[1]?.resolve(reportOf(3))
  await settled
  expect(told.at(-1)).toEqual({ kind: 'read', report: reportOf(3) })
})

test('nothing is told after the signal has aborted', async () => {
  const life = new AbortController()
  const { port, told, read } = follow(life.signal)
  const settled = read()
  life.abort()
  port.asked[0]?.resolve(reportOf(1))
  await settled
  expect(told).toEqual([])
})
