import type { Mark, Marks } from '../marks.ts'

/** Milliseconds for which a pointer rests before it is taken to point at something. */
const rests = 200
/** Steps up from a passage's element within which something lies beside it and not over it. */
const stepsAround = 3

export interface Pointing {
  /** Forgets a movement that has not come to rest yet. */
  forget(): void
}

/**
 * Tells what mark the pointer comes to rest on, or null for none; a tap rests at once. Pages without
 * marks pay for one comparison a movement.
 */
export function watchPointing(
  marks: Marks,
  isOurs: (target: EventTarget | null) => boolean,
  pointed: (mark: Mark | null) => void,
  signal: AbortSignal,
): Pointing {
  let resting: ReturnType<typeof setTimeout> | undefined
  const moved = ({ clientX, clientY, target, pointerType }: PointerEvent): void => {
    if (marks.isEmpty) return
    clearTimeout(resting)
    if (isOurs(target)) return
    const wait = pointerType === 'mouse' ? rests : 0
    resting = setTimeout(() => pointed(markAt(marks.drawn(), clientX, clientY)), wait)
  }
  addEventListener('pointermove', moved, { signal, passive: true })
  addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType !== 'mouse') moved(event)
    },
    { signal, passive: true },
  )
  const forget = (): void => clearTimeout(resting)
  signal.addEventListener('abort', forget, { once: true })
  return { forget }
}

/** The mark at a point of the window, in CSS pixels; sure ones before others. */
export function markAt(marks: Iterable<Mark>, x: number, y: number): Mark | null {
  let found: Mark | null = null
  for (const mark of marks) {
    const isBetter = found === null || (found.kind !== 'match' && mark.kind === 'match')
    if (isBetter && liesAt(mark.range, x, y)) found = mark
  }
  return found
}

function liesAt(range: Range, x: number, y: number): boolean {
  const isWithin = ({ left, right, top, bottom }: DOMRect): boolean =>
    x >= left && x <= right && y >= top && y <= bottom
  if (!isWithin(range.getBoundingClientRect())) return false
  return [...range.getClientRects()].some(isWithin) && isUncovered(range, x, y)
}

/** Whether nothing of the page, such as a notice over all of it, lies over the words. */
function isUncovered({ commonAncestorContainer: common }: Range, x: number, y: number): boolean {
  const root = common.getRootNode() as Document | ShadowRoot
  const top = root.elementFromPoint(x, y)
  let around = common.nodeType === common.ELEMENT_NODE ? (common as Element) : common.parentElement
  for (let step = 0; step <= stepsAround && around !== null; step += 1) {
    if (around.contains(top)) return true
    around = around.parentElement
  }
  return false
}
