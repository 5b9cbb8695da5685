import type { TabReport } from '../../messages/index.ts'
import type { PopupPort } from '../port.ts'
import { reasonOf } from '../reason.ts'

/** What the popup knows of its tab. */
export type Reading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read'; readonly report: TabReport }
  | { readonly kind: 'unread'; readonly reason: string }

/**
 * Reads the report now, after every change and whenever the returned function is called, and
 * tells each result until the signal aborts. One reading runs at a time; changes that come
 * meanwhile lead to one more, so that a page which changes without end cannot pile them up. The
 * returned function settles when the latest result has been told, and never rejects.
 */
export function followReport(
  port: Pick<PopupPort, 'report' | 'onChange'>,
  tell: (reading: Reading) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let running: Promise<void> | null = null
  let stale = false

  const run = async () => {
    do {
      stale = false
      const reading = await readOnce(port)
      if (signal.aborted) return
      tell(reading)
    } while (stale)
    running = null
  }
  const read = () => {
    stale = true
    running ??= run()
    return running
  }

  port.onChange(read, signal)
  void read()
  return read
}

async function readOnce(port: Pick<PopupPort, 'report'>): Promise<Reading> {
  try {
    return { kind: 'read', report: await port.report() }
  } catch (rejection) {
    return { kind: 'unread', reason: reasonOf(rejection) }
  }
}
