import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { ListFacts, Progress } from '../../library/index.ts'
import type { ListsPort } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'
import { FailureWords } from './failure-words.tsx'
import { Preview } from './preview.tsx'
import { useAdding } from './use-adding.ts'

/** Adds a list from files: chosen or dropped, read, looked at, and only then stored. */
export function AddList({ port, onAdded }: { port: ListsPort; onAdded: () => Promise<void> }) {
  const { text } = useWording()
  const headingId = useId()
  const { flow, read, commit, cancel } = useAdding(port, onAdded)
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (files.length > 0 && flow.kind !== 'working') void read(files, null)
  }
  return (
    <section
      class={isOver ? 'card add over' : 'card add'}
      aria-labelledby={headingId}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id={headingId}>{text('addList')}</h2>
      {flow.kind === 'idle' && (
        <>
          <Added list={flow.added} />
          <p>{text('addExplain')}</p>
          <ChooseFiles onChosen={(files) => read(files, null)} />
          {flow.failure && (
            <div role="alert">
              <FailureWords of={flow.failure} />
            </div>
          )}
        </>
      )}
      {flow.kind === 'working' && <Working progress={flow.progress} onCancel={cancel} />}
      {flow.kind === 'read' && (
        <Preview
          reading={flow.reading}
          failure={flow.failure}
          onColumns={(columns) => read(flow.files, columns)}
          onCommit={commit}
          onCancel={cancel}
        />
      )}
    </section>
  )
}

/** Says which list was added; read aloud, and in the focus, for the button that had it is gone. */
function Added({ list }: { list: ListFacts | null }) {
  const { text, counted } = useWording()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (list !== null) said.current?.focus()
  }, [list])
  if (list === null) return null
  return (
    <p ref={said} class="added" role="status" tabIndex={-1}>
      {text('listWasAdded', list.name, counted('holdsCases', list.cases))}
    </p>
  )
}

function ChooseFiles({ onChosen }: { onChosen: (files: readonly File[]) => void }) {
  const { text } = useWording()
  const field = useRef<HTMLInputElement>(null)
  return (
    <p>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {text('chooseFiles')}
      </button>{' '}
      <span class="quiet">{text('dropHere')}</span>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        aria-label={text('chooseFiles')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length > 0) onChosen(files)
        }}
      />
    </p>
  )
}

const stages: Readonly<Record<Progress['stage'], MessageKey>> = {
  reading: 'stageReading',
  comparing: 'stageComparing',
  indexing: 'stageIndexing',
  storing: 'stageStoring',
}

function Working({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { text } = useWording()
  const { stage, done, total } = progress
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="working">
      <p role="status">{text(stages[stage])}</p>
      <progress aria-label={text(stages[stage])} {...(total > 0 && { value: done, max: total })} />
      <button ref={button} type="button" class="button" onClick={onCancel}>
        {text('cancel')}
      </button>
    </div>
  )
}
