import { useEffect, useRef, useState } from 'preact/hooks'
import type { Attempt, ListFacts, Progress, Subscription } from '../../library/index.ts'
import { writtenDate, writtenTime } from '../format/dates.ts'
import type { ListsPort } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import { FailureWords } from './failure-words.tsx'
import { Publisher } from './publisher.tsx'
import { Working } from './working.tsx'

/** Whose list it is, which key it is signed with, and how asking for it went. */
export function SubscriptionFacts({ of }: { of: Subscription }) {
  const { text, language } = useWording()
  const { publishedAt, fingerprint, asking } = of
  const { lastSuccessAt, lastFailure, nextTryAt } = asking
  const parts = [
    text('listLastChanged', writtenDate(publishedAt.slice(0, 10), language)),
    text('listFetchedAt', writtenTime(lastSuccessAt, language)),
  ]
  return (
    <>
      <Publisher of={of} />
      <p class="quiet">
        {parts.join(' · ')} · <span class="key">{text('listKey', fingerprint)}</span>
      </p>
      {lastFailure && (
        <div role="status" class="failed-try">
          <p>{text('listLastFailed', writtenTime(lastFailure.at, language))}</p>
          <FailureWords of={lastFailure} />
          <p>{text('listNextTry', writtenTime(nextTryAt, language))}</p>
        </div>
      )}
    </>
  )
}

interface UpdateListProps {
  readonly list: ListFacts
  readonly address: string
  readonly port: ListsPort
  readonly onChanged: () => Promise<void>
}

/** Asks for a subscribed list now, and says what came of it. A failure is told with the list. */
export function UpdateList({ list, address, port, onChanged }: UpdateListProps) {
  const { text } = useWording()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [outcome, setOutcome] = useState<Attempt<boolean> | null>(null)
  const stop = useRef(new AbortController())
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that had the focus was gone while the list was fetched.
    if (outcome !== null) button.current?.focus()
  }, [outcome])
  const update = async () => {
    stop.current = new AbortController()
    const watch = { signal: stop.current.signal, onProgress: setProgress }
    const updating = port.update(list, address, watch)
    setProgress({ stage: 'fetching', done: 0, total: 0 })
    const attempt = await updating
    setProgress(null)
    setOutcome(attempt)
    await onChanged()
  }
  if (progress !== null) {
    return <Working progress={progress} onCancel={() => stop.current.abort()} />
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="link"
        aria-label={text('updateList', list.name)}
        onClick={update}
      >
        {text('updateNow')}
      </button>
      <span role="status" class="quiet said">
        {outcome?.ok && text(outcome.value ? 'listWasUpdated' : 'listIsCurrent')}
      </span>
    </>
  )
}
