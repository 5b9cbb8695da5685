import { useId, useState } from 'preact/hooks'
import type { Match } from '../../match/index.ts'
import type { CardContent } from '../../messages/index.ts'
import { Disproof } from '../case/disproof.tsx'
import { httpsAddress } from '../format/links.ts'
import { standingOfMatch } from '../standing/standing.ts'
import { tierWords } from '../standing/tier-words.ts'
import { useWording } from '../wording/context.ts'

export interface MarkCardProps {
  readonly match: Match
  readonly content: CardContent
  readonly setHidden: (hidden: boolean) => Promise<void>
  readonly close: () => void
}

/** The card beside a mark: the known claim and what is known about it, in a few lines. */
export function MarkCard({ match, content, setHidden, close }: MarkCardProps) {
  const { text } = useWording()
  const titleId = useId()
  const [isHidden, setIsHidden] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const hide = async (hidden: boolean) => {
    try {
      await setHidden(hidden)
      setIsHidden(hidden)
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      data-standing={standingOfMatch(match)}
    >
      {isHidden ? (
        <Hidden titleId={titleId} undo={() => hide(false)} />
      ) : (
        <Shown titleId={titleId} match={match} content={content} hide={() => hide(true)} />
      )}
      <button type="button" class="close" aria-label={text('cardClose')} onClick={close} />
      <p role="status" class="problem">
        {hasFailed && text('hideFailed')}
      </p>
    </div>
  )
}

interface ShownProps extends Pick<MarkCardProps, 'match' | 'content'> {
  readonly titleId: string
  readonly hide: () => void
}

function Shown({ titleId, match, content, hide }: ShownProps) {
  const { text } = useWording()
  const [isOpen, setOpen] = useState(false)
  const { case: known, gist, list } = content
  const url = httpsAddress(known.url)
  return (
    <>
      <p class="tier">{text(tierWords(match))}</p>
      <p class="quiet">{text('cardClaim')}</p>
      <h2 id={titleId} dir="auto">
        {known.title}
      </h2>
      {isOpen ? (
        <Disproof case={known} />
      ) : (
        <p class="gist" dir="auto">
          {gist ?? text('noDisproof')}
        </p>
      )}
      <p class="actions">
        {known.disproof.length > 0 && (
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {text(isOpen ? 'cardLess' : 'cardRead')}
          </button>
        )}
        <button type="button" class="link" onClick={hide}>
          {text('notThisClaim')}
        </button>
      </p>
      <p class="quiet credit">
        {list === null ? text('credit') : text('creditList', list)}
        {url && (
          <>
            {' '}
            <a class="away" href={url.href} target="_blank" rel="noreferrer noopener">
              {text('readAtSource', url.host)}
            </a>
          </>
        )}
      </p>
    </>
  )
}

function Hidden({ titleId, undo }: { titleId: string; undo: () => void }) {
  const { text } = useWording()
  return (
    <>
      <h2 id={titleId}>{text('hiddenHere')}</h2>
      <p class="quiet">{text('explainHidden')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={undo}>
          {text('undo')}
        </button>
      </p>
    </>
  )
}
