import { focusMain } from '../frame/focus-main.ts'
import { Notice } from '../frame/notice.tsx'
import { useWording } from '../wording/context.ts'

/** The screen after a failure, with its reason and a way to try again. */
export function Failed({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const { text } = useWording()
  const retry = () => {
    // The button goes when the next reading succeeds, and must not take the focus with it.
    focusMain()
    onRetry()
  }
  return (
    <Notice headline={text('headlineFailed')}>
      <p>{text('explainFailed')}</p>
      <p class="reason" data-testid="reason">
        {reason}
      </p>
      <button type="button" class="button" onClick={retry}>
        {text('tryAgain')}
      </button>
    </Notice>
  )
}
