import { useId, useRef } from 'preact/hooks'
import { useWording } from '../wording/context.ts'

interface AddressFormProps {
  /** What was asked before, for another try. */
  readonly address: string
  readonly onLook: (address: string) => void
}

/** Asks for the address of a published list. */
export function AddressForm({ address, onLook }: AddressFormProps) {
  const { text } = useWording()
  const fieldId = useId()
  const field = useRef<HTMLInputElement>(null)
  const look = (event: Event) => {
    event.preventDefault()
    const asked = field.current?.value.trim() ?? ''
    if (asked !== '') onLook(asked)
  }
  return (
    <form class="name-form" onSubmit={look}>
      <label for={fieldId}>{text('listAddress')}</label>
      <input
        id={fieldId}
        ref={field}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        dir="ltr"
        required
        maxLength={2_000}
        placeholder="https://"
        defaultValue={address}
      />
      <button type="submit" class="button">
        {text('lookAtList')}
      </button>
    </form>
  )
}
