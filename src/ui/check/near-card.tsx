import { useId } from 'preact/hooks'
import type { Nearness } from '../../match/index.ts'
import type { ExaminedCase } from '../../messages/index.ts'
import { CaseFolds } from '../case/case-folds.tsx'
import { CaseTitle } from '../case/case-title.tsx'
import { Cite } from '../cite/cite.tsx'
import { Beside } from '../emphasis/beside.tsx'
import { standingOfMatch } from '../standing/standing.ts'
import { tierWords } from '../standing/tier-words.ts'
import { useWording } from '../wording/context.ts'

/** What is said of a case that merely comes nearer than others. */
function nearnessWords(nearness: Nearness, one: ExaminedCase) {
  return nearness === 'near' ? 'nearnessNear' : tierWords(one.match)
}

/** A case that comes near a text: what agrees, what differs, and the case itself. */
export function NearCard({ near }: { near: ExaminedCase }) {
  const { text } = useWording()
  const titleId = useId()
  const { match, nearness } = near
  const standing = nearness === 'near' ? 'refuted' : standingOfMatch(match)
  const missing = match.why.missing.map(({ start, end }) => match.why.claim.slice(start, end))
  return (
    <article class="card" aria-labelledby={titleId} data-testid="near-case">
      <CaseTitle case={near.case} id={titleId} level="h2" />
      <section class="passage" data-standing={standing}>
        <p class="tier">{text(nearnessWords(nearness, near))}</p>
        <Beside match={match} heading={text('passageSays')} />
        <p class="quiet">
          {missing.length === 0
            ? text('nothingMissing')
            : text('passageLacks', [...new Set(missing)].join(', '))}
        </p>
      </section>
      <CaseFolds case={near.case} />
      <Cite
        findings={[{ case: near.case, list: near.list, passages: [{ block: 0, match }] }]}
        label={text('cite')}
      />
    </article>
  )
}
