import { useEffect, useId, useRef } from 'preact/hooks'
import type { Failure } from '../../library/index.ts'
import type { ColumnChoice, Reading } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import { Columns } from './columns.tsx'
import { FailureWords } from './failure-words.tsx'
import { ListFacts } from './list-facts.tsx'
import { Rejected } from './rejected.tsx'

interface PreviewProps {
  readonly reading: Reading
  /** Why it could not be stored; null where that was not tried. */
  readonly failure: Failure | null
  readonly onColumns: (columns: ColumnChoice) => void
  readonly onCommit: (name: string) => void
  readonly onCancel: () => void
}

/** What was read, before anything of it is stored. */
export function Preview({ reading, failure, onColumns, onCommit, onCancel }: PreviewProps) {
  const { text, counted } = useWording()
  const { preview } = reading
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div class="preview" data-testid="preview">
      <h3 ref={heading} tabIndex={-1}>
        {text('previewTitle')}
      </h3>
      <ListFacts of={preview} />
      {preview.cases === 0 && <p>{text('failNoCases')}</p>}
      {preview.sample.length > 0 && (
        <ul class="sample">
          {preview.sample.map((title) => (
            <li key={title} dir="auto">
              {title}
            </li>
          ))}
          {preview.cases > preview.sample.length && <li>…</li>}
        </ul>
      )}
      {preview.unmatchable > 0 && <p>{counted('unmatchable', preview.unmatchable)}</p>}
      {preview.duplicates.map(({ list, cases }) => (
        <p key={list}>
          {text('duplicates', list || text('listBundled'), counted('holdsCases', cases))}
        </p>
      ))}
      {preview.rejected > 0 && <Rejected reading={reading} />}
      {preview.csv && <Columns csv={preview.csv} onColumns={onColumns} />}
      {failure && (
        <div role="alert">
          <FailureWords of={failure} />
        </div>
      )}
      <Naming
        suggested={preview.suggestedName}
        canCommit={preview.cases > 0}
        onCommit={onCommit}
        onCancel={onCancel}
      />
    </div>
  )
}

interface NamingProps {
  readonly suggested: string
  readonly canCommit: boolean
  readonly onCommit: (name: string) => void
  readonly onCancel: () => void
}

function Naming({ suggested, canCommit, onCommit, onCancel }: NamingProps) {
  const { text } = useWording()
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const commit = (event: Event) => {
    event.preventDefault()
    const name = field.current?.value.trim() ?? ''
    if (name !== '') onCommit(name)
  }
  return (
    <form class="name-form" onSubmit={commit}>
      {canCommit && (
        <>
          <label for={fieldId}>{text('listName')}</label>
          <input
            id={fieldId}
            ref={field}
            type="text"
            required
            maxLength={200}
            defaultValue={suggested}
          />
          <button type="submit" class="button">
            {text('addToLists')}
          </button>
        </>
      )}
      <button type="button" class="link" onClick={onCancel}>
        {text('cancel')}
      </button>
    </form>
  )
}
