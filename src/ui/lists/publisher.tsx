import type { ListOffer } from '../../library/index.ts'
import { httpsAddress } from '../format/links.ts'
import { useWording } from '../wording/context.ts'

/** Who publishes a list, with the way to their website. */
export function Publisher({ of }: { of: Pick<ListOffer, 'publisher' | 'homepage'> }) {
  const { text } = useWording()
  const homepage = httpsAddress(of.homepage)
  return (
    <p dir="auto">
      {text('listPublishedBy', of.publisher)}
      {homepage && (
        <>
          {' · '}
          <a href={homepage.href} target="_blank" rel="noopener noreferrer" dir="ltr">
            {homepage.host}
          </a>
        </>
      )}
    </p>
  )
}
