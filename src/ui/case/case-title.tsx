import type { Ref } from 'preact'
import type { Case } from '../../cases/index.ts'
import { useWording } from '../wording/context.ts'

interface CaseTitleProps {
  readonly case: Case
  readonly level: 'h1' | 'h2'
  readonly id?: string
  /** Set where the title takes the focus when it appears. */
  readonly focusRef?: Ref<HTMLHeadingElement>
}

/** The title of a case, with a quiet note where the source has none. */
export function CaseTitle({ case: { title, titleFrom }, level: Level, ...props }: CaseTitleProps) {
  const { text } = useWording()
  const focusable = props.focusRef ? { ref: props.focusRef, tabIndex: -1 } : {}
  return (
    <div class="title">
      <Level {...(props.id ? { id: props.id } : {})} dir="auto" {...focusable}>
        {title}
      </Level>
      {titleFrom === 'summary' && <p class="quiet">{text('titleFromSummary')}</p>}
    </div>
  )
}
