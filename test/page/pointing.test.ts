import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPointing } from '../../src/page/card/pointing.ts'
import type { Marks } from '../../src/page/marks.ts'

/** One mark is there, and what counts here is only that the pointer is listened to. */
const marks = { isEmpty: false, *drawn() {} } as unknown as Marks

let window: EventTarget
let ending: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  window = new EventTarget()
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
  ending = new AbortController()
})
afterEach(() => {
  ending.abort()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function moved(): void {
  const event = new Event('pointermove')
  window.dispatchEvent(Object.assign(event, { clientX: 1, clientY: 1, pointerType: 'mouse' }))
}

it('tells where the pointer has come to rest', () => {
  const pointed = vi.fn()
  watchPointing(marks, () => false, pointed, ending.signal)
  moved()
  expect(pointed).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(pointed).toHaveBeenCalledExactlyOnceWith(null)
})

it('tells nothing of a movement before Escape, which would open again what has been closed', () => {
  const pointed = vi.fn()
  const pointing = watchPointing(marks, () => false, pointed, ending.signal)
  moved()
  pointing.forget()
  vi.runAllTimers()
  expect(pointed).not.toHaveBeenCalled()
  moved()
  vi.runAllTimers()
  expect(pointed).toHaveBeenCalledOnce()
})
