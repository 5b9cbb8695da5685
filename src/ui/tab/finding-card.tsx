import { useId } from 'preact/hooks'
import type { BlockMatch, Finding } from '../../messages/index.ts'
import { CaseFolds } from '../case/case-folds.tsx'
import { CaseTitle } from '../case/case-title.tsx'
import { Cite } from '../cite/cite.tsx'
import { leadAndOthers } from '../standing/standing.ts'
import { useWording } from '../wording/context.ts'
import { Passage } from './passage.tsx'

/** One case of the page: the page's words beside the claim, then the disproof and the rest. */
export function FindingCard({ finding }: { finding: Finding }) {
  const { counted, text } = useWording()
  const titleId = useId()
  const { lead, others } = leadAndOthers(finding)
  return (
    <article class="card" aria-labelledby={titleId} data-testid="finding">
      <CaseTitle case={finding.case} id={titleId} level="h2" />
      {lead && <Passage passage={lead} />}
      {others.length > 0 && (
        <details class="more">
          <summary>{counted('morePassages', others.length)}</summary>
          {others.map((passage) => (
            <Passage key={passageKey(passage)} passage={passage} />
          ))}
        </details>
      )}
      <CaseFolds case={finding.case} />
      <Cite findings={[finding]} label={text('cite')} />
    </article>
  )
}

function passageKey({ block, match }: BlockMatch): string {
  return `${block} ${match.start} ${match.end}`
}
