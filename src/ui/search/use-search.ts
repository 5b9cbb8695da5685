import { useEffect, useRef, useState } from 'preact/hooks'
import type { Query } from '../../search/index.ts'
import { reasonOf } from '../reason.ts'
import type { FoundCases, SearchPort } from '../search-port.ts'

/** What is known of a search; while another question is asked, the answer to the one before. */
export type SearchState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'found'; readonly found: FoundCases }
  | { readonly kind: 'failed'; readonly reason: string }

/** The answer to a question, kept true while more cases are read and lists change. */
export function useSearch(port: SearchPort, query: Query): SearchState {
  const [state, setState] = useState<SearchState>({ kind: 'waiting' })
  const [read, setRead] = useState(0)
  const latest = useRef(0)

  useEffect(() => {
    const controller = new AbortController()
    port.onMore(() => setRead((times) => times + 1), controller.signal)
    return () => controller.abort()
  }, [port])

  useEffect(() => {
    latest.current += 1
    const asked = latest.current
    const tell = (next: SearchState) => {
      // Somebody types on: what was asked before counts no more.
      if (asked === latest.current) setState(next)
    }
    port.find(query).then(
      (found) => tell({ kind: 'found', found }),
      (rejection: unknown) => tell({ kind: 'failed', reason: reasonOf(rejection) }),
    )
  }, [port, query, read])

  return state
}
