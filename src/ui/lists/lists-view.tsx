import type { ListsPort } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import { AddList } from './add-list.tsx'
import { FailureWords } from './failure-words.tsx'
import { ListEntry } from './list-entry.tsx'
import { useLists } from './use-lists.ts'

/** The lists that pages are checked against, and how to add one. */
export function ListsView({ port }: { port: ListsPort }) {
  const { text } = useWording()
  const [lists, readAgain] = useLists(port)
  return (
    <>
      <h1>{text('listsTitle')}</h1>
      <p class="explanation">{text('listsIntro')}</p>
      {lists === null && <p class="waiting">{text('loading')}</p>}
      {lists?.ok === false && (
        <div class="card" role="alert">
          <p>{text('listsFailed')}</p>
          <FailureWords of={lists.failure} />
        </div>
      )}
      {lists?.ok &&
        lists.value.map((list) => (
          <ListEntry key={list.id} list={list} port={port} onChanged={readAgain} />
        ))}
      <AddList port={port} onAdded={readAgain} />
    </>
  )
}
