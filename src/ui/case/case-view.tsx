import { useEffect, useRef } from 'preact/hooks'
import type { Case } from '../../cases/index.ts'
import { Credit } from '../frame/credit.tsx'
import { useWording } from '../wording/context.ts'
import { CaseFacts, hasFacts } from './case-facts.tsx'
import { CaseTitle } from './case-title.tsx'
import { Claim } from './claim.tsx'
import { Disproof } from './disproof.tsx'
import { RelatedCases } from './related-cases.tsx'

interface CaseViewProps {
  readonly case: Case
  /** The user's list that holds it; null for a case that comes with the extension. */
  readonly list: string | null
  readonly onBack: () => void
}

/** A case on a screen of its own; its title takes the focus when it opens. */
export function CaseView({ case: known, list, onBack }: CaseViewProps) {
  const { text } = useWording()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <article class="case" data-testid="case">
      <p class="way-back">
        <button type="button" class="link" onClick={onBack}>
          {text('back')}
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
      <Credit lists={[list]} />
    </article>
  )
}
