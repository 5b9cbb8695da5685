import { useEffect, useId, useRef, useState } from 'preact/hooks'
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

interface SimilarCasesProps {
  readonly case: Case
  /** The level that fits what stands around. */
  readonly heading: 'h2' | 'h3'
}

/**
 * When the same was claimed before and after: related and similar cases by date. Nothing where there is no
 * course to be seen: a single case, or none with a date.
 */
export function SimilarCases({ case: known, heading: Heading }: SimilarCasesProps) {
  const { similarTo } = useActions()
  const [others, setOthers] = useState<readonly SimilarCase[]>([])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isGone = false
    const ask = () =>
      similarTo(known.id).then(
        (found) => {
          if (!isGone) setOthers(found)
        },
        // It is an addition: the case is whole without it.
        () => undefined,
      )
    // Each question keeps the background busy: only cases that somebody sees are asked about.
    const watching = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      watching.disconnect()
      void ask()
    })
    if (place.current) watching.observe(place.current)
    return () => {
      isGone = true
      watching.disconnect()
    }
  }, [known.id, similarTo])
  const course = courseOf(known, others)
  return (
    <div ref={place} class="similar-place">
      {course.length > 1 && <Course course={course} heading={Heading} />}
    </div>
  )
}

interface CourseProps {
  readonly course: readonly Stage[]
  readonly heading: 'h2' | 'h3'
}

function Course({ course, heading: Heading }: CourseProps) {
  const { text, language } = useWording()
  const headingId = useId()
  return (
    <section class="similar" aria-labelledby={headingId} data-testid="similar">
      <Heading id={headingId}>{text('similarCases')}</Heading>
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
