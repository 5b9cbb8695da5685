import { caseAddress } from '../format/links.ts'
import { useWording } from '../wording/context.ts'

/** The way to the page that a case has of its own, in another tab. */
export function OwnPage({ caseId }: { caseId: string }) {
  const { text } = useWording()
  return (
    <p class="own-page">
      <a class="away" href={caseAddress(caseId)} target="_blank" rel="noreferrer">
        {text('casePage')}
      </a>
    </p>
  )
}
