/** Waits for an event-loop turn in which the page can answer a person. Rejects once aborted. */
export async function letPageWork(signal: AbortSignal): Promise<void> {
  if (typeof scheduler !== 'undefined' && 'yield' in scheduler) await scheduler.yield()
  else await new Promise((resolve) => setTimeout(resolve, 0))
  signal.throwIfAborted()
}

/** Milliseconds to wait for a frame that a busy page may owe. */
const longestFrameWait = 250

/**
 * Waits until the page has drawn and is idle, at most about `timeout` milliseconds. After a frame
 * the styles are computed, and reading them costs no more than the reading. Rejects once aborted.
 */
export async function untilIdle(timeout: number, signal: AbortSignal): Promise<void> {
  if (!document.hidden) await untilFrame(signal)
  await abortable(signal, (resolve) => {
    const id = requestIdleCallback(resolve, { timeout })
    return () => cancelIdleCallback(id)
  })
}

function untilFrame(signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => {
    const frame = requestAnimationFrame(resolve)
    const late = setTimeout(resolve, longestFrameWait)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(late)
    }
  })
}

/** Waits a number of milliseconds. Rejects once aborted. */
export function pauseFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => {
    const id = setTimeout(resolve, milliseconds)
    return () => clearTimeout(id)
  })
}

/** Waits for one event. Rejects once aborted. */
export function untilEvent(target: EventTarget, type: string, signal: AbortSignal): Promise<void> {
  return abortable(signal, (resolve) => {
    target.addEventListener(type, resolve, { once: true })
    return () => target.removeEventListener(type, resolve)
  })
}

/** `start` begins the waiting and returns what ends it, whichever way it ends. */
function abortable(signal: AbortSignal, start: (resolve: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const abort = (): void => {
      stop()
      reject(signal.reason)
    }
    const stop = start(() => {
      stop()
      signal.removeEventListener('abort', abort)
      resolve()
    })
    signal.addEventListener('abort', abort, { once: true })
  })
}
