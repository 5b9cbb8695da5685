import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { ExaminedText } from '../../messages/index.ts'
import type { CheckPort, TextFrom } from '../check-port.ts'
import { Legend } from '../emphasis/legend.tsx'
import { type Actions, ActionsContext, useActions } from '../frame/actions.ts'
import { Credit } from '../frame/credit.tsx'
import { reasonOf } from '../reason.ts'
import { useWording } from '../wording/context.ts'
import { NearCard } from './near-card.tsx'

/** Characters of a passage; whole articles are checked where they stand. */
const longest = 20_000

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly from: TextFrom; readonly told: ExaminedText }
  | { readonly kind: 'failed'; readonly reason: string }

/** One passage, selected or pasted, beside the cases that come nearest to it. */
export function CheckPassage({ port }: { port: CheckPort }) {
  const { text } = useWording()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const field = useRef<HTMLTextAreaElement>(null)
  const fieldId = useId()
  const around = useActions()

  const check = async (from: TextFrom) => {
    if (from.text.trim() === '') return
    setState({ kind: 'checking' })
    try {
      setState({ kind: 'checked', from, told: await port.examine(from.text.slice(0, longest)) })
    } catch (error) {
      setState({ kind: 'failed', reason: reasonOf(error) })
    }
  }
  useEffect(() => {
    const begin = async () => {
      const from = await port.asked().catch(() => null)
      if (from === null || !field.current) return
      field.current.value = from.text
      await check(from)
    }
    void begin()
  }, [port])

  const actions = useMemo<Actions>(
    () => ({
      ...around,
      cite: async (what, how) => {
        if (state.kind !== 'checked') return
        const { url, title } = state.from
        await port.cite(what, { page: { url, title }, pack: state.told.pack }, how)
      },
    }),
    [port, around, state],
  )
  const submit = (event: Event) => {
    event.preventDefault()
    const now = field.current?.value ?? ''
    // A text that was changed is no longer the page's.
    const isAsBefore = state.kind === 'checked' && state.from.text === now
    void check(isAsBefore ? state.from : { text: now, url: null, title: null })
  }
  return (
    <ActionsContext.Provider value={actions}>
      <h1>{text('checkTitle')}</h1>
      <form class="check-form" onSubmit={submit}>
        <label for={fieldId}>{text('checkExplain')}</label>
        <textarea id={fieldId} ref={field} rows={5} maxLength={longest} dir="auto" />
        <button type="submit" class="button">
          {text('checkNow')}
        </button>
      </form>
      <Outcome state={state} />
    </ActionsContext.Provider>
  )
}

function Outcome({ state }: { state: State }) {
  const { text, counted } = useWording()
  const said = (): string => {
    switch (state.kind) {
      case 'idle':
        return ''
      case 'checking':
        return text('headlineChecking')
      case 'failed':
        return text('settingsFailed', state.reason)
      case 'checked':
        return state.told.near.length === 0
          ? text('checkNothing')
          : counted('checkNear', state.told.near.length)
    }
  }
  return (
    <>
      <p role="status" class="check-said">
        {said()}
      </p>
      {state.kind === 'checked' && state.told.near.length > 0 && (
        <>
          <Legend matches={state.told.near.map(({ match }) => match)} />
          {state.told.near.map((near) => (
            <NearCard key={near.case.id} near={near} />
          ))}
          <Credit lists={state.told.near.map(({ list }) => list)} />
        </>
      )}
    </>
  )
}
