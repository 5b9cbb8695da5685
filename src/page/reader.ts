import { type BoxMemory, browserLayout } from './browser-layout.ts'
import { Changes } from './changes.ts'
import { observeChanges } from './observe.ts'
import { Pace } from './pace.ts'
import type { BlockRegister, Reading } from './register.ts'
import { inSlices, type SliceClock } from './slices.ts'
import { letPageWork, pauseFor, untilIdle } from './waiting.ts'
import { type WalkStep, walkText } from './walk.ts'

/** Milliseconds after which a page that is never idle is read nevertheless. */
const longestIdleWait = 1_000

export interface ReaderEvents {
  /** The page has changed in some way; called at once and often, so it must cost nothing. */
  changed(): void
  /** A pass has ended, and the register has been told of all that it found. */
  passed(): void
}

/**
 * Reads a page into a register: once as a whole, then the parts that change, as long as the signal
 * lives. It changes nothing on the page. Rejects when the signal aborts.
 */
export async function keepReading(
  document: Document,
  register: BlockRegister,
  events: ReaderEvents,
  signal: AbortSignal,
): Promise<never> {
  const clock: SliceClock = { now: () => performance.now(), rest: () => letPageWork(signal) }
  const memory: BoxMemory = new WeakMap()
  const changes = new Changes(document)
  const pace = new Pace()
  let wake = (): void => {}

  const observer = observeChanges(
    document,
    (records) => {
      changes.note(records)
      events.changed()
      if (!changes.isEmpty) wake()
    },
    signal,
  )
  // Style sheets that come late hide and show text without a change in the document.
  const loaded = (): void => {
    changes.noteAll()
    wake()
  }
  addEventListener('load', loaded, { once: true, signal })

  function readChanges(): Promise<number> {
    const layout = browserLayout(memory)
    const parts = changes.take(layout, (element) => memory.get(element))
    const reading = register.read(parts.isRenewed)
    function* steps(): Generator<WalkStep, void> {
      for (const start of parts.starts) {
        if (!reading.needs(start, true)) continue
        yield* walkText(start, {
          layout,
          enters: reading.needs,
          isRenewed: parts.isRenewedTop,
          onShadowRoot: observer.watch,
        })
      }
      reading.finish()
    }
    return inSlices(steps(), (step) => take(step, reading), clock)
  }

  changes.noteAll()
  await untilIdle(longestIdleWait, signal)
  for (;;) {
    const worked = await readChanges()
    pace.ended(performance.now(), worked)
    events.passed()
    if (changes.isEmpty) await new Promise<void>((resolve) => (wake = resolve))
    await pauseFor(pace.waitAfterChange(performance.now()), signal)
    await untilIdle(longestIdleWait, signal)
  }
}

function take(step: WalkStep, reading: Reading): void {
  if (step.kind === 'run') reading.found(step.run)
  else if (step.kind === 'read') reading.read(step.element)
}
