import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { ListFacts } from '../../library/index.ts'
import type { ListsPort } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import { AddressForm } from './address-form.tsx'
import { FailureWords } from './failure-words.tsx'
import { Offer } from './offer.tsx'
import { Preview } from './preview.tsx'
import { useAdding } from './use-adding.ts'
import { Working } from './working.tsx'

/** Adds a list from files or from an address: read, looked at, and only then stored. */
export function AddList({ port, onAdded }: { port: ListsPort; onAdded: () => Promise<void> }) {
  const { text } = useWording()
  const headingId = useId()
  const { flow, read, commit, address, look, subscribe, cancel } = useAdding(port, onAdded)
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
          <p>{text('addressExplain')}</p>
          <AddressForm address={address} onLook={look} />
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
      {flow.kind === 'offered' && (
        <Offer
          offer={flow.offer}
          failure={flow.failure}
          onSubscribe={() => subscribe(flow.offer)}
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
