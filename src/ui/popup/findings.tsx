import { useWording } from '../wording/context.ts'
import { Credit } from './credit.tsx'
import { FindingCard } from './finding-card.tsx'
import type { CheckStatus } from './headline.tsx'

/** The cards of a check, or what it means that there are none. */
export function Findings({ status }: { status: CheckStatus }) {
  const { text } = useWording()
  if (status.findings.length > 0) {
    return (
      <>
        <p class="legend quiet">
          {text('legend')} <mark class="shared">{text('legendShared')}</mark>{' '}
          <span class="missing">{text('legendMissing')}</span>
        </p>
        {status.findings.map((finding) => (
          <FindingCard key={finding.case.id} finding={finding} />
        ))}
        <Credit />
      </>
    )
  }
  if (status.kind === 'checking') return null
  return <p class="explanation">{text(status.words === 0 ? 'explainEmpty' : 'explainNothing')}</p>
}
