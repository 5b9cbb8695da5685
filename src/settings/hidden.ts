import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'

/** A passage that the user has found not to carry a case's claim. */
export interface HiddenPassage {
  readonly caseId: string
  /** Title of the case, to be known by. */
  readonly title: string
  /** The passage, word for word. */
  readonly quote: string
  /** ISO date on which it was hidden. */
  readonly hiddenOn: string
}

/** A passage as it is stored and exported. */
const passageSchema = v.object({
  caseId: v.pipe(v.string(), v.nonEmpty(), v.maxLength(1_000)),
  title: v.pipe(v.string(), v.maxLength(5_000)),
  quote: v.pipe(v.string(), v.nonEmpty(), v.maxLength(20_000)),
  hiddenOn: v.pipe(v.string(), v.isoDate()),
})
const stored = storage.defineItem<unknown>('local:hidden')

/** A case on a passage, whatever its letters' case and white space. */
function keyOf({ caseId, quote }: Pick<HiddenPassage, 'caseId' | 'quote'>): string {
  return `${caseId}\n${quote.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()}`
}

/** What is hidden, to be asked many times. */
export class Hidden {
  readonly passages: readonly HiddenPassage[]
  readonly #keys: ReadonlySet<string>

  constructor(passages: readonly HiddenPassage[]) {
    this.passages = passages
    this.#keys = new Set(passages.map(keyOf))
  }

  has(passage: Pick<HiddenPassage, 'caseId' | 'quote'>): boolean {
    return this.#keys.size > 0 && this.#keys.has(keyOf(passage))
  }

  /** With one passage more, the latest first; one that is hidden already is there once. */
  with(passage: HiddenPassage): Hidden {
    return new Hidden([passage, ...this.without(passage).passages])
  }

  without(passage: Pick<HiddenPassage, 'caseId' | 'quote'>): Hidden {
    const key = keyOf(passage)
    return new Hidden(this.passages.filter((other) => keyOf(other) !== key))
  }
}

function hiddenFrom(value: unknown): Hidden {
  const records: readonly unknown[] = Array.isArray(value) ? value : []
  return new Hidden(records.filter((one) => v.is(passageSchema, one)))
}

/** What the user has hidden on this device; records that cannot be read are left out. */
export async function readHidden(): Promise<Hidden> {
  return hiddenFrom(await stored.getValue())
}

let turn: Promise<unknown> = Promise.resolve()

/** Changes what is hidden; changes are made one after the other, so that none is lost. */
export function updateHidden(change: (before: Hidden) => Hidden): Promise<void> {
  const changed = turn.then(async () => {
    await stored.setValue([...change(await readHidden()).passages])
  })
  turn = changed.catch(() => undefined)
  return changed
}

/** What has been hidden, and what is shown again. */
export interface HiddenChange {
  readonly added: readonly HiddenPassage[]
  readonly removed: readonly HiddenPassage[]
}

/** Tells whenever what is hidden has changed, until the signal aborts. */
export function onHiddenChange(changed: (change: HiddenChange) => void, signal: AbortSignal): void {
  const stop = stored.watch((now, before) => {
    const [after, earlier] = [hiddenFrom(now), hiddenFrom(before)]
    changed({
      added: after.passages.filter((passage) => !earlier.has(passage)),
      removed: earlier.passages.filter((passage) => !after.has(passage)),
    })
  })
  signal.addEventListener('abort', stop, { once: true })
}
