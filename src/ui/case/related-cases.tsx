import { useState } from 'preact/hooks'
import type { Case, RelatedCase } from '../../cases/index.ts'
import { searchAddress } from '../format/links.ts'
import { useActions } from '../frame/actions.ts'
import { useWording } from '../wording/context.ts'

/** The related cases: those at hand open in place, the others are named with a search link. */
export function RelatedCases({ case: { related } }: { case: Case }) {
  return (
    <ul class="related" data-testid="related">
      {related.map(({ title, caseId }) => (
        <li key={title}>
          {caseId ? <OpensHere title={title} caseId={caseId} /> : <NamedOnly title={title} />}
        </li>
      ))}
    </ul>
  )
}

function OpensHere({ title, caseId }: { title: string; caseId: string }) {
  const { text } = useWording()
  const { openCase } = useActions()
  const [isMissing, setMissing] = useState(false)
  const open = async (opener: HTMLElement) => {
    const opened = await openCase(caseId, opener).catch(() => false)
    setMissing(!opened)
  }
  return (
    <>
      <button type="button" class="link" dir="auto" onClick={(event) => open(event.currentTarget)}>
        {title}
      </button>
      <span role="status" class="problem">
        {isMissing && text('caseMissing')}
      </span>
    </>
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
