import type { ComponentChildren } from 'preact'
import type { Case } from '../../cases/index.ts'
import { useWording } from '../wording/context.ts'
import { CaseFacts, hasFacts } from './case-facts.tsx'
import { Claim } from './claim.tsx'
import { Disproof } from './disproof.tsx'
import { RelatedCases } from './related-cases.tsx'

/** Everything of a case behind folds, the disproof first. */
export function CaseFolds({ case: known }: { case: Case }) {
  const { text } = useWording()
  const hasSummary = known.summary.length > 0
  return (
    <div class="folds">
      <Fold label={text('disproof')} leading>
        <Disproof case={known} />
      </Fold>
      {(hasSummary || hasFacts(known)) && (
        <Fold label={text('aboutCase')}>
          {hasSummary && (
            <>
              <h3>{text('claimInFull')}</h3>
              <Claim case={known} />
            </>
          )}
          <CaseFacts case={known} />
        </Fold>
      )}
      {known.related.length > 0 && (
        <Fold label={text('relatedCases')} count={known.related.length}>
          <RelatedCases case={known} />
        </Fold>
      )}
    </div>
  )
}

interface FoldProps {
  readonly label: string
  readonly count?: number
  /** True for the fold that readers come for. */
  readonly leading?: boolean
  readonly children: ComponentChildren
}

function Fold({ label, count, leading = false, children }: FoldProps) {
  return (
    <details class={leading ? 'fold leading' : 'fold'}>
      <summary>
        {label} {count !== undefined && <span class="count">{count}</span>}
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
