import type { Match } from '../../match/index.ts'
import { languageName } from '../format/names.ts'
import { useWording } from '../wording/context.ts'
import { ClaimWords, PageWords } from './emphasised.tsx'

interface BesideProps {
  readonly match: Match
  /** What stands above the words that were matched: whose they are. */
  readonly heading: string
}

/** What is in no language that is known was read as English. */
const english = 'en'

/** The words that were matched beside those of the known claim, each with what answers what. */
export function Beside({ match, heading }: BesideProps) {
  const { text, language } = useWording()
  return (
    <div class="beside">
      <div class="page-words">
        <h3>
          {heading}
          {match.language !== undefined && (
            <span class="quiet" data-testid="passage-language">
              <span aria-hidden="true"> · </span>
              {languageName(match.language, language)}
            </span>
          )}
        </h3>
        <blockquote dir="auto" lang={match.language ?? english}>
          <PageWords match={match} />
        </blockquote>
      </div>
      <div class="claim-words">
        <h3>{text('claimSays')}</h3>
        <blockquote dir="auto">
          <ClaimWords match={match} />
        </blockquote>
      </div>
    </div>
  )
}
