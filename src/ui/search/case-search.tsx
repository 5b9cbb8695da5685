import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Filter, Query } from '../../search/index.ts'
import type { SearchPort } from '../search-port.ts'
import { useWording } from '../wording/context.ts'
import { anything, Filters } from './filters.tsx'
import { Hits } from './hits.tsx'
import { type SearchState, useSearch } from './use-search.ts'

/** Hits at first, and more of them at each press of the button. */
const step = 20

/** Characters of a question: more than any title has. */
const longest = 500

/** What is looked for, without how many of it. */
export type Wanted = Pick<Query, 'words' | 'filter'>
export const everything: Wanted = { words: '', filter: anything }

interface CaseSearchProps {
  readonly port: SearchPort
  readonly begin?: Wanted
  /** Told what is looked for, to find it again later. */
  readonly onWanted?: (wanted: Wanted) => void
}

/** All cases of all lists that are on: searched while somebody types, sorted out by what they are about. */
export function CaseSearch({ port, begin = everything, onWanted }: CaseSearchProps) {
  const { text } = useWording()
  const [wanted, setWanted] = useState(begin)
  const [most, setMost] = useState(step)
  const field = useRef<HTMLInputElement>(null)
  const fieldId = useId()
  const state = useSearch(
    port,
    useMemo(() => ({ ...wanted, most }), [wanted, most]),
  )
  // The field keeps its own text: what is typed must not wait for what it leads to.
  useEffect(() => {
    if (field.current) field.current.value = begin.words
    field.current?.focus({ preventScroll: true })
  }, [])

  const want = (next: Wanted) => {
    setWanted(next)
    setMost(step)
    onWanted?.(next)
  }
  const onFilter = (filter: Filter) => want({ ...wanted, filter })
  const onMore = useFocusOnNew(state, () => setMost(most + step))
  return (
    <>
      <search class="search">
        <label for={fieldId}>{text('searchLabel')}</label>
        <input
          type="search"
          id={fieldId}
          ref={field}
          dir="auto"
          autocomplete="off"
          maxLength={longest}
          spellcheck={false}
          onInput={({ currentTarget }) => want({ ...wanted, words: currentTarget.value })}
        />
        {state.kind === 'found' && (
          <Filters filter={wanted.filter} counts={state.found.counts} onFilter={onFilter} />
        )}
      </search>
      <Answer state={state} onMore={onMore} />
    </>
  )
}

/** The button goes when there is no more, and must not take the focus with it: the first new case gets it. */
function useFocusOnNew(state: SearchState, showMore: () => void): () => void {
  const before = useRef<number | null>(null)
  const shown = state.kind === 'found' ? state.found.hits.length : 0
  useEffect(() => {
    if (before.current === null || shown <= before.current) return
    document.querySelectorAll<HTMLElement>('.hits h2 > a')[before.current]?.focus()
    before.current = null
  }, [shown])
  return () => {
    before.current = shown
    showMore()
  }
}

function Answer({ state, onMore }: { state: SearchState; onMore: () => void }) {
  const { text, counted } = useWording()
  return (
    <>
      <p role="status" class="search-said">
        <Said state={state} />
      </p>
      {state.kind === 'found' && !state.found.isComplete && (
        // Not in what is read aloud, for it changes several times a second.
        <p class="quiet">{counted('searchReading', state.found.of)}</p>
      )}
      {state.kind === 'found' && (
        <>
          <Hits hits={state.found.hits} />
          {state.found.hits.length < state.found.total && (
            <button type="button" class="button" onClick={onMore}>
              {text('showMore')}
            </button>
          )}
        </>
      )}
    </>
  )
}

function Said({ state }: { state: SearchState }) {
  const { text, counted } = useWording()
  if (state.kind === 'waiting') return text('loading')
  if (state.kind === 'failed') return text('searchFailed', state.reason)
  const { total, isPartial, isComplete, haveListsFailed, unread } = state.found
  const said = [
    total === 0 && isComplete ? text('foundNone') : counted('foundCases', total),
    ...(isPartial ? [text('foundSome')] : []),
    ...(haveListsFailed ? [text('listsFailed')] : []),
    ...unread.map((list) => text('searchUnread', list)),
  ]
  return said.join(' ')
}
