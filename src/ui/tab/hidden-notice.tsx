import { useWording } from '../wording/context.ts'

/** Says that a passage has just been hidden, for as long as the popup is open, and undoes it. */
export function HiddenNotice({ isShown, undo }: { isShown: boolean; undo: () => void }) {
  const { text } = useWording()
  return (
    <p role="status" class="hidden-notice">
      {isShown && (
        <>
          {text('hiddenHere')}{' '}
          <button type="button" class="link" onClick={undo}>
            {text('undo')}
          </button>
        </>
      )}
    </p>
  )
}
