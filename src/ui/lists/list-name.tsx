import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useWording } from '../wording/context.ts'

interface ListNameProps {
  readonly name: string
  /** Settles when the new name is kept, or could not be. */
  readonly onRename: (name: string) => Promise<void>
}

/** A list's name, which a button turns into a field; the focus comes back to the button. */
export function ListName({ name, onRename }: ListNameProps) {
  const { text } = useWording()
  const [isEdited, setEdited] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasEdited = useRef(false)
  useEffect(() => {
    if (wasEdited.current && !isEdited) button.current?.focus()
    wasEdited.current = isEdited
  }, [isEdited])
  if (isEdited) {
    const close = () => setEdited(false)
    return <NameForm name={name} onSave={(kept) => onRename(kept).then(close)} onCancel={close} />
  }
  return (
    <div class="list-name">
      <h2 dir="auto">{name}</h2>
      <button
        ref={button}
        type="button"
        class="link"
        aria-label={text('renameList', name)}
        onClick={() => setEdited(true)}
      >
        {text('rename')}
      </button>
    </div>
  )
}

interface NameFormProps {
  readonly name: string
  readonly onSave: (name: string) => void
  readonly onCancel: () => void
}

function NameForm({ name, onSave, onCancel }: NameFormProps) {
  const { text } = useWording()
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  // Before the next key is pressed, however fast it comes.
  useLayoutEffect(() => field.current?.select(), [])
  const save = (event: Event) => {
    event.preventDefault()
    const kept = field.current?.value.trim() ?? ''
    if (kept !== '') onSave(kept)
  }
  return (
    <form class="name-form" onSubmit={save}>
      <label for={fieldId}>{text('listName')}</label>
      <input
        id={fieldId}
        ref={field}
        type="text"
        required
        maxLength={200}
        defaultValue={name}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      />
      <button type="submit" class="button">
        {text('save')}
      </button>
      <button type="button" class="link" onClick={onCancel}>
        {text('cancel')}
      </button>
    </form>
  )
}
