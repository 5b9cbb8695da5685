import { useState } from 'preact/hooks'
import type { Attempt, ListFacts as Facts, Failure, ListStanding } from '../../library/index.ts'
import { writtenDate } from '../format/dates.ts'
import { Switch } from '../frame/switch.tsx'
import type { ListsPort } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import { FailureWords } from './failure-words.tsx'
import { ListFacts } from './list-facts.tsx'
import { ListName } from './list-name.tsx'
import { RemoveList } from './remove-list.tsx'
import { SubscriptionFacts, UpdateList } from './subscription.tsx'

interface ListEntryProps {
  readonly list: Facts
  readonly port: ListsPort
  /** Is called when the list has changed, so that it can be read again. */
  readonly onChanged: () => Promise<void>
}

/** One list: what it holds, where it came from, and what can be done with it. */
export function ListEntry({ list, port, onChanged }: ListEntryProps) {
  const { text, language } = useWording()
  const [failure, setFailure] = useState<Failure | null>(null)
  if (list.origin.kind === 'bundled') return <Bundled list={list} />
  const doing = async (work: Promise<Attempt<null>>) => {
    const attempt = await work
    setFailure(attempt.ok ? null : attempt.failure)
    await onChanged()
  }
  const { id, isOn, origin } = list
  const name = list.name || text('listUnnamed')
  const remove = <RemoveList name={name} onRemove={() => doing(port.remove(id))} />
  if (origin.kind === 'unknown') {
    return (
      <article class="card list" data-testid="list" aria-label={name}>
        <h2>{name}</h2>
        <p role="status">{text('listUnreadable')}</p>
        {failure && <FailureWords of={failure} />}
        <div class="list-actions">{remove}</div>
      </article>
    )
  }
  const added = writtenDate(origin.addedAt.slice(0, 10), language)
  return (
    <article class="card list" data-testid="list" aria-label={name}>
      <ListName name={name} onRename={(kept) => doing(port.rename(id, kept))} />
      <ListFacts of={list} />
      <p class="quiet">{text('listAdded', added)}</p>
      {origin.kind === 'subscription' && <SubscriptionFacts of={origin} />}
      <Standing of={list.standing} />
      {failure && <FailureWords of={failure} />}
      <div class="list-actions">
        <Switch label={text('useList')} on={isOn} onToggle={(on) => doing(port.setOn(id, on))} />
        {origin.kind === 'subscription' && (
          <UpdateList list={list} address={origin.address} port={port} onChanged={onChanged} />
        )}
        <button type="button" class="link" onClick={() => doing(port.save(list))}>
          {text('saveList')}
        </button>
        {remove}
      </div>
    </article>
  )
}

function Bundled({ list }: { list: Facts }) {
  const { text } = useWording()
  return (
    <article class="card list" data-testid="list" aria-label={text('listBundled')}>
      <h2>{text('listBundled')}</h2>
      <ListFacts of={list} />
      <p class="quiet">{text('listBundledNote')}</p>
    </article>
  )
}

function Standing({ of }: { of: ListStanding }) {
  const { text } = useWording()
  if (of.kind === 'ready') return null
  if (of.kind === 'rebuilding') return <p role="status">{text('listRebuilding')}</p>
  return (
    <div role="status">
      <p>{text('listSetAside')}</p>
      <FailureWords of={of.reason} />
    </div>
  )
}
