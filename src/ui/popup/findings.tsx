import { useId } from 'preact/hooks'
import type { Finding } from '../../messages/index.ts'
import { Legend } from '../emphasis/legend.tsx'
import { useWording } from '../wording/context.ts'
import { Credit } from './credit.tsx'
import { FindingCard } from './finding-card.tsx'
import type { CheckStatus } from './headline.tsx'
import { standingOf } from './standing.ts'

/** The cards of a check, or what it means that there are none. */
export function Findings({ status }: { status: CheckStatus }) {
  const { text } = useWording()
  const { findings } = status
  if (findings.length > 0) {
    const refuted = findings.filter((finding) => standingOf(finding) === 'refuted')
    return (
      <>
        <Legend matches={findings.flatMap(({ passages }) => passages.map(({ match }) => match))} />
        <Cards of={findings.filter((finding) => !refuted.includes(finding))} />
        {refuted.length > 0 && <Refuted findings={refuted} />}
        <Credit lists={findings.map(({ list }) => list)} />
      </>
    )
  }
  if (status.kind === 'checking') return null
  return <p class="explanation">{text(status.words === 0 ? 'explainEmpty' : 'explainNothing')}</p>
}

/** The claims of which the page only says that they are not so. */
function Refuted({ findings }: { findings: readonly Finding[] }) {
  const { text } = useWording()
  const headingId = useId()
  return (
    <section class="refuted" aria-labelledby={headingId} data-testid="refuted">
      <h2 id={headingId}>{text('refuted')}</h2>
      <p class="quiet">{text('explainRefuted')}</p>
      <Cards of={findings} />
    </section>
  )
}

function Cards({ of }: { of: readonly Finding[] }) {
  return of.map((finding) => <FindingCard key={finding.case.id} finding={finding} />)
}
