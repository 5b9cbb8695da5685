import type { Case } from '../../cases/index.ts'
import { Paragraphs } from './paragraphs.tsx'

/** The claim in the words of the case's summary. */
export function Claim({ case: { summary } }: { case: Case }) {
  return (
    <div class="claim prose" data-testid="claim">
      <Paragraphs of={summary} />
    </div>
  )
}
