import { suspicious } from '../bench/browser/closer-look.ts'
import { share } from '../bench/browser/share.ts'
import type { Figures } from '../bench/measures.ts'
import type { Visit } from './visit.ts'

/** What a page showed, and what it cost. */
export interface Looked extends Visit {
  /** What the extension said of failures on its console. */
  readonly errors: readonly string[]
  /** The extension's longest task in milliseconds; null in a browser that does not tell. */
  readonly longest: number | null
}

/** The figures of all pages together. */
export function figuresOf(pages: readonly Looked[]): Figures {
  const count = (holds: (page: Looked) => boolean) => pages.filter(holds).length
  const marked = pages.filter(({ unmarked }) => unmarked === null)
  const carded = pages.filter(({ card }) => card !== null)
  const tasks = pages.flatMap(({ longest }) => longest ?? [])
  const timed = {
    'longest task, median ms': share(tasks, 0.5),
    'longest task, p95 ms': share(tasks, 0.95),
    'longest task, longest ms': share(tasks, 1),
  }
  return {
    pages: pages.length,
    marked: marked.length,
    'marked, unchanged': marked.filter(({ changed }) => changed === null).length,
    unchanged: count(({ changed }) => changed === null),
    cards: carded.length,
    'cards by the pointer': count(({ card }) => card === 'pointer'),
    'cards, unchanged': carded.filter(({ changedByCard }) => changedByCard === null).length,
    'marked in their own text': count(({ ownMarks }) => ownMarks > 0),
    'with an error of ours': count(({ errors }) => errors.length > 0),
    ...(tasks.length > 0 ? timed : {}),
  }
}

/** Where a page deviates: from what is promised, or from what is needed in order to see that. */
export function deviationsOf(page: Looked): string[] {
  const { changed, changedByCard, unmarked, card, unreached, ownMarks, errors, longest } = page
  return [
    ...(changed === null ? [] : ['the document changed when it was checked']),
    ...(changedByCard === null || changed !== null ? [] : ['the document changed by a card']),
    ...(unmarked === null ? [] : [`no mark: ${unmarked}`]),
    ...(card === null && unmarked === null ? [`no card could be opened: ${unreached}`] : []),
    ...(card === 'keyboard' ? [`a card from the keyboard only: ${unreached}`] : []),
    ...(ownMarks > 0 ? [`marked in its own text: ${ownMarks}`] : []),
    ...(errors.length > 0 ? ['something on the console that is not there without us'] : []),
    ...((longest ?? 0) > suspicious ? [`a task of ${longest?.toFixed(1)} ms`] : []),
  ]
}
