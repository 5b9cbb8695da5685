import { useEffect, useRef, useState } from 'preact/hooks'
import { focusMain } from '../frame/focus-main.ts'
import { useWording } from '../wording/context.ts'

/** Removes a list, after it was asked once more in place. */
export function RemoveList({ name, onRemove }: { name: string; onRemove: () => Promise<void> }) {
  const { text } = useWording()
  const [isAsking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const ask = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (isAsking) keep.current?.focus()
    else if (asked.current) ask.current?.focus()
    asked.current = isAsking
  }, [isAsking])
  if (!isAsking) {
    return (
      <button
        ref={ask}
        type="button"
        class="link"
        aria-label={text('removeList', name)}
        onClick={() => setAsking(true)}
      >
        {text('remove')}
      </button>
    )
  }
  return (
    <fieldset class="asking" aria-label={text('removeList', name)}>
      <p>{text('removeSure')}</p>
      <button type="button" class="button" onClick={() => onRemove().then(focusMain)}>
        {text('removeYes')}
      </button>
      <button ref={keep} type="button" class="button" onClick={() => setAsking(false)}>
        {text('keep')}
      </button>
    </fieldset>
  )
}
