import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Match, Span } from '../../match/index.ts'
import type { CasePort } from '../case-port.ts'
import type { CiteRequest } from '../port.ts'

/** What the parts of a page can set going. */
export interface Actions {
  /** Scrolls the page to the passage and closes the popup; false when it is no longer there. */
  readonly show: (passage: Span & { readonly block: number }) => Promise<boolean>
  /** Hides a case on a passage; rejects where that cannot be kept. */
  readonly hide: (match: Match) => Promise<void>
  /** Copies what was found, or offers it as a file; rejects with a reason that can be shown. */
  readonly cite: (what: CiteRequest, how: 'copy' | 'save') => Promise<void>
  /** Opens the report of the page, to be printed; null where there is none. */
  readonly openReport: (() => void) | null
  /** Opens a case in place; false when it is not held. The opener gets the focus back later. */
  readonly openCase: (caseId: string, opener: HTMLElement) => Promise<boolean>
  /** Cases that one names, and those that come nearest to it. */
  readonly similarTo: CasePort['readSimilar']
}

export const ActionsContext = createContext<Actions | null>(null)

/** The actions of the surrounding page. Throws where there is none: a mistake in the code. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('a component that acts was drawn outside ActionsContext')
  return actions
}

/** The actions of a page that shows cases, and no page of a tab. */
export function caseActions(port: CasePort, openCase: Actions['openCase']): Actions {
  return {
    openCase,
    similarTo: (caseId) => port.readSimilar(caseId),
    show: async () => false,
    hide: async () => {},
    cite: async () => {},
    openReport: null,
  }
}
