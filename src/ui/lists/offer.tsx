import { useEffect, useRef } from 'preact/hooks'
import type { Failure, ListOffer } from '../../library/index.ts'
import { writtenDate } from '../format/dates.ts'
import { writtenSize } from '../format/sizes.ts'
import { useWording } from '../wording/context.ts'
import { FailureWords } from './failure-words.tsx'
import { Publisher } from './publisher.tsx'

interface OfferProps {
  readonly offer: ListOffer
  /** Why it could not be subscribed to; null where that was not tried. */
  readonly failure: Failure | null
  readonly onSubscribe: () => void
  readonly onCancel: () => void
}

/** What list an address has, and who answers for it, before the user subscribes. */
export function Offer({ offer, failure, onSubscribe, onCancel }: OfferProps) {
  const { text, counted, language } = useWording()
  const { name, cases, publishedAt, bytes, fingerprint } = offer
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const parts = [
    counted('holdsCases', cases),
    text('listLastChanged', writtenDate(publishedAt.slice(0, 10), language)),
    text('listSize', writtenSize(bytes, language)),
  ]
  return (
    <div class="preview" data-testid="offer">
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {name}
      </h3>
      <Publisher of={offer} />
      <p class="quiet">{parts.join(' · ')}</p>
      <p>
        <span class="key">{text('listKey', fingerprint)}</span>
        <br />
        <span class="quiet">{text('listKeyExplain')}</span>
      </p>
      {failure && (
        <div role="alert">
          <FailureWords of={failure} />
        </div>
      )}
      <p class="list-actions">
        <button type="button" class="button" onClick={onSubscribe}>
          {text('subscribe')}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {text('cancel')}
        </button>
      </p>
    </div>
  )
}
