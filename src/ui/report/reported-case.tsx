import { useId } from 'preact/hooks'
import type { Finding } from '../../messages/index.ts'
import { CaseFacts } from '../case/case-facts.tsx'
import { CaseTitle } from '../case/case-title.tsx'
import { Disproof } from '../case/disproof.tsx'
import { Beside } from '../emphasis/beside.tsx'
import { standingOfPassage } from '../standing/standing.ts'
import { tierWords } from '../standing/tier-words.ts'
import { useWording } from '../wording/context.ts'

/** A case of a report: every passage that carries it, and the disproof in full. */
export function ReportedCase({ finding }: { finding: Finding }) {
  const { text } = useWording()
  const titleId = useId()
  return (
    <article class="reported" aria-labelledby={titleId} data-testid="reported-case">
      <CaseTitle case={finding.case} id={titleId} level="h2" />
      {finding.passages.map((passage) => (
        <section
          key={`${passage.block} ${passage.match.start}`}
          class="passage"
          data-standing={standingOfPassage(passage)}
        >
          <p class="tier">{text(tierWords(passage.match))}</p>
          <Beside match={passage.match} heading={text('pageSays')} />
        </section>
      ))}
      <h3>{text('disproof')}</h3>
      <Disproof case={finding.case} />
      <CaseFacts case={finding.case} />
    </article>
  )
}
