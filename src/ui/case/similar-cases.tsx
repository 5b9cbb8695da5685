import { useEffect, useId, useState } from 'preact/hooks'
import type { Case } from '../../cases/index.ts'
import type { SimilarCase } from '../../messages/index.ts'
import { writtenDate } from '../format/dates.ts'
import { useActions } from '../frame/actions.ts'
import { useWording } from '../wording/context.ts'
import { CaseLink } from './case-link.tsx'

/** A case among others by date; `caseId` is null for the case in sight. */
interface Stage {
  readonly caseId: string | null
  readonly title: string
  readonly publishedOn: string
}

function courseOf(known: Case, others: readonly SimilarCase[]): Stage[] {
  const all = [...others, { caseId: null, title: known.title, publishedOn: known.publishedOn }]
  return all
    .flatMap(({ publishedOn, ...stage }) => (publishedOn === null ? [] : { ...stage, publishedOn }))
    .sort((one, other) => (one.publishedOn < other.publishedOn ? -1 : 1))
}

/**
 * When the same was claimed before and after: related and similar cases by date. Nothing where there is no
 * course to be seen: a single case, or none with a date.
 */
export function SimilarCases({ case: known }: { case: Case }) {
  const { text, language } = useWording()
  const { similarTo } = useActions()
  const [others, setOthers] = useState<readonly SimilarCase[]>([])
  const headingId = useId()
  useEffect(() => {
    let isGone = false
    similarTo(known.id).then(
      (found) => {
        if (!isGone) setOthers(found)
      },
      // It is an addition: the case is whole without it.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [known.id, similarTo])
  const course = courseOf(known, others)
  if (course.length < 2) return null
  return (
    <section class="similar" aria-labelledby={headingId} data-testid="similar">
      <h2 id={headingId}>{text('similarCases')}</h2>
      <ol>
        {course.map(({ caseId, title, publishedOn }) => (
          <li key={caseId} class={caseId === null ? 'here' : undefined}>
            <time dateTime={publishedOn}>{writtenDate(publishedOn, language)}</time>
            {caseId === null ? (
              <span aria-current="true" dir="auto">
                {title} <span class="quiet">{text('thisCase')}</span>
              </span>
            ) : (
              <CaseLink caseId={caseId}>{title}</CaseLink>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
