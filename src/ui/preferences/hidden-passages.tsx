import type { HiddenPassage } from '../../settings/index.ts'
import { writtenDate } from '../format/dates.ts'
import { useWording } from '../wording/context.ts'

interface HiddenPassagesProps {
  readonly passages: readonly HiddenPassage[]
  readonly showAgain: (passage: HiddenPassage) => void
  readonly save: () => void
}

/** The passages of which the user has said that they do not carry a case's claim. */
export function HiddenPassages({ passages, showAgain, save }: HiddenPassagesProps) {
  const { text, language } = useWording()
  return (
    <section class="card part" data-testid="hidden">
      <h2>{text('settingsHidden')}</h2>
      <p class="quiet">{text(passages.length === 0 ? 'noHidden' : 'explainHiddenList')}</p>
      <ul class="rows">
        {passages.map((passage) => (
          <li key={`${passage.caseId} ${passage.quote}`}>
            <div>
              <blockquote dir="auto">{passage.quote}</blockquote>
              <p class="quiet">
                <span dir="auto">{passage.title}</span> · {writtenDate(passage.hiddenOn, language)}
              </p>
            </div>
            <button
              type="button"
              class="link"
              aria-label={`${text('showAgain')}: ${passage.quote}`}
              onClick={() => showAgain(passage)}
            >
              {text('showAgain')}
            </button>
          </li>
        ))}
      </ul>
      {passages.length > 0 && (
        <button type="button" class="button" onClick={save}>
          {text('saveHidden')}
        </button>
      )}
    </section>
  )
}
