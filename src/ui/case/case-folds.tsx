import type { ComponentChildren } from 'preact'
import type { Case } from '../../cases/index.ts'
import { useRoom } from '../frame/room.ts'
import { useWording } from '../wording/context.ts'
import { CaseFacts } from './case-facts.tsx'
import { Claim } from './claim.tsx'
import { Disproof } from './disproof.tsx'
import { OwnPage } from './own-page.tsx'
import { RelatedCases } from './related-cases.tsx'
import { SimilarCases } from './similar-cases.tsx'

/** Everything of a case behind folds, the disproof first. */
export function CaseFolds({ case: known }: { case: Case }) {
  const { text } = useWording()
  const room = useRoom()
  return (
    <div class="folds">
      <Fold label={text('disproof')} leading isOpen={room === 'plenty'}>
        <Disproof case={known} />
      </Fold>
      <Fold label={text('aboutCase')}>
        {known.summary.length > 0 && (
          <>
            <h3>{text('claimInFull')}</h3>
            <Claim case={known} />
          </>
        )}
        <CaseFacts case={known} />
        <OwnPage caseId={known.id} />
      </Fold>
      {known.related.length > 0 && (
        <Fold label={text('relatedCases')} count={known.related.length}>
          <RelatedCases case={known} />
        </Fold>
      )}
      {room === 'plenty' && <SimilarCases case={known} heading="h3" />}
    </div>
  )
}

interface FoldProps {
  readonly label: string
  readonly count?: number
  /** True for the fold that readers come for. */
  readonly leading?: boolean
  /** Whether it begins open. */
  readonly isOpen?: boolean
  readonly children: ComponentChildren
}

function Fold({ label, count, leading = false, isOpen = false, children }: FoldProps) {
  return (
    <details open={isOpen} class={leading ? 'fold leading' : 'fold'}>
      <summary>
        {label} {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
