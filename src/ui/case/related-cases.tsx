import type { Case, RelatedCase } from '../../cases/index.ts'
import { searchAddress } from '../format/links.ts'
import { useWording } from '../wording/context.ts'
import { CaseLink } from './case-link.tsx'

/** The related cases: those at hand open in place, the others are named with a search link. */
export function RelatedCases({ case: { related } }: { case: Case }) {
  return (
    <ul class="related" data-testid="related">
      {related.map(({ title, caseId }) => (
        <li key={title}>
          {caseId ? <CaseLink caseId={caseId}>{title}</CaseLink> : <NamedOnly title={title} />}
        </li>
      ))}
    </ul>
  )
}

function NamedOnly({ title }: Pick<RelatedCase, 'title'>) {
  const { text } = useWording()
  return (
    <>
      <span dir="auto">{title}</span>{' '}
      <a class="away" href={searchAddress(title)} target="_blank" rel="noreferrer noopener">
        {text('searchAtSource')}
      </a>
    </>
  )
}
