import { useState } from 'preact/hooks'
import type { BlockMatch } from '../../messages/index.ts'
import { Beside } from '../emphasis/beside.tsx'
import { useActions } from '../frame/actions.ts'
import { standingOfPassage } from '../standing/standing.ts'
import { tierWords } from '../standing/tier-words.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

/** A passage of the page beside the known claim, and the way to it. */
export function Passage({ passage }: { passage: BlockMatch }) {
  const { text } = useWording()
  const { match } = passage
  return (
    <section class="passage" data-standing={standingOfPassage(passage)} data-testid="passage">
      <p class="tier">{text(tierWords(match))}</p>
      <Beside match={match} heading={text('pageSays')} />
      <PassageActions passage={passage} />
    </section>
  )
}

/** Shows the passage where it stands, or hides the case on it. */
function PassageActions({ passage: { block, match } }: { passage: BlockMatch }) {
  const { text } = useWording()
  const { show, hide } = useActions()
  const [problem, setProblem] = useState<MessageKey | null>(null)
  const showOnPage = async () => {
    try {
      const shown = await show({ block, start: match.start, end: match.end })
      setProblem(shown ? null : 'passageGone')
    } catch {
      setProblem('pageSilent')
    }
  }
  return (
    <p class="show">
      <button type="button" class="button" onClick={showOnPage}>
        {text('showOnPage')}
      </button>{' '}
      <button
        type="button"
        class="link"
        onClick={() => hide(match).catch(() => setProblem('hideFailed'))}
      >
        {text('notThisClaim')}
      </button>{' '}
      <span role="status" class="problem">
        {problem && text(problem)}
      </span>
    </p>
  )
}
