import { useEffect, useRef } from 'preact/hooks'
import type { Progress } from '../../library/index.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

const stages: Readonly<Record<Progress['stage'], MessageKey>> = {
  fetching: 'stageFetching',
  reading: 'stageReading',
  comparing: 'stageComparing',
  indexing: 'stageIndexing',
  storing: 'stageStoring',
}

/** How far a long piece of work is, and the way to end it. */
export function Working({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
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
