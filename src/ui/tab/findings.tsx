import { useId } from 'preact/hooks'
import type { Finding, TabReport } from '../../messages/index.ts'
import { Cite } from '../cite/cite.tsx'
import { Legend } from '../emphasis/legend.tsx'
import { useActions } from '../frame/actions.ts'
import { Credit } from '../frame/credit.tsx'
import { useRoom } from '../frame/room.ts'
import { sortedFindings } from '../standing/standing.ts'
import { useWording } from '../wording/context.ts'
import { FindingCard } from './finding-card.tsx'
import type { CheckStatus } from './headline.tsx'

/**
 * The cards of a check, or what it means that there are none. Where there is room they come in the order of
 * the page; in a popup what is refuted comes behind what readers have to know.
 */
export function Findings({ report, status }: { report: TabReport; status: CheckStatus }) {
  const { text } = useWording()
  const { openReport } = useActions()
  const room = useRoom()
  const { findings } = status
  const { flagged, refuted, near } = sortedFindings(findings, report)
  // What is not sure enough to be counted is handed on only where somebody asks for that very case.
  const counted = findings.filter((finding) => !near.includes(finding))
  const isExplained = counted.length === 0 && status.kind === 'checked'
  return (
    <>
      {isExplained && (
        <p class="explanation">{text(status.words === 0 ? 'explainEmpty' : 'explainNothing')}</p>
      )}
      <Legend matches={findings.flatMap(({ passages }) => passages.map(({ match }) => match))} />
      {room === 'plenty' ? (
        <Cards of={counted} />
      ) : (
        <>
          <Cards of={flagged} />
          {refuted.length > 0 && <Refuted findings={refuted} />}
        </>
      )}
      {near.length > 0 && <Near findings={near} />}
      {counted.length > 1 && <Cite findings={counted} label={text('citeAll')} />}
      {counted.length > 0 && openReport && (
        <p class="ways">
          <button type="button" class="link" onClick={openReport}>
            {text('openReport')}
          </button>
        </p>
      )}
      {findings.length > 0 && <Credit lists={findings.map(({ list }) => list)} />}
    </>
  )
}

/** What comes near a claim, for those who want to look: not marked, not counted. */
function Near({ findings }: { findings: readonly Finding[] }) {
  const { text, counted } = useWording()
  return (
    <details class="near" data-testid="near">
      <summary>{counted('nearCases', findings.length)}</summary>
      <p class="quiet">{text('explainNear')}</p>
      <Cards of={findings} />
    </details>
  )
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
