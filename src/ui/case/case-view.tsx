import { useEffect, useRef } from 'preact/hooks'
import type { KnownCase } from '../../messages/index.ts'
import { Credit } from '../frame/credit.tsx'
import { useWording } from '../wording/context.ts'
import { CaseFacts, hasFacts } from './case-facts.tsx'
import { CaseTitle } from './case-title.tsx'
import { Claim } from './claim.tsx'
import { Disproof } from './disproof.tsx'
import { OwnPage } from './own-page.tsx'
import { RelatedCases } from './related-cases.tsx'
import { SimilarCases } from './similar-cases.tsx'

interface CaseViewProps {
  readonly known: KnownCase
  readonly onBack: () => void
  /** What the way back leads to. */
  readonly backTo?: string
  /** Whether this is the case's own page already. */
  readonly isOwnPage?: boolean
}

/** A case on a screen of its own; its title takes the focus when it opens. */
export function CaseView({ known: { case: known, list }, ...props }: CaseViewProps) {
  const { text } = useWording()
  const { onBack, backTo = text('back'), isOwnPage = false } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article class="case" data-testid="case">
      <p class="way-back">
        <button type="button" class="link" onClick={onBack}>
          {backTo}
        </button>
      </p>
      <CaseTitle case={known} level="h1" focusRef={heading} />
      {known.summary.length > 0 && (
        <section>
          <h2>{text('claimInFull')}</h2>
          <Claim case={known} />
        </section>
      )}
      <section>
        <h2>{text('disproof')}</h2>
        <Disproof case={known} />
      </section>
      {hasFacts(known) && (
        <section>
          <h2>{text('aboutCase')}</h2>
          <CaseFacts case={known} />
        </section>
      )}
      {known.related.length > 0 && (
        <section>
          <h2>{text('relatedCases')}</h2>
          <RelatedCases case={known} />
        </section>
      )}
      <SimilarCases case={known} heading="h2" />
      {!isOwnPage && <OwnPage caseId={known.id} />}
      <Credit lists={[list]} />
    </article>
  )
}
