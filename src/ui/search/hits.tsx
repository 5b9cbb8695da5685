import type { Excerpt, Hit } from '../../search/index.ts'
import { CaseLink } from '../case/case-link.tsx'
import { Emphasised } from '../emphasis/emphasised.tsx'
import { pieces } from '../emphasis/pieces.ts'
import { writtenDate } from '../format/dates.ts'
import { countryName, enumeration } from '../format/names.ts'
import { useWording } from '../wording/context.ts'

/** The cases that were found, in their order. */
export function Hits({ hits }: { hits: readonly Hit[] }) {
  return (
    <ol class="hits" data-testid="hits">
      {hits.map((hit) => (
        <li key={hit.caseId}>
          <h2 dir="auto">
            <CaseLink caseId={hit.caseId}>
              <Words of={hit.title} />
            </CaseLink>
          </h2>
          {hit.excerpt.text !== '' && (
            <p class="prose" dir="auto">
              <Words of={hit.excerpt} />
            </p>
          )}
          <HitFacts hit={hit} />
        </li>
      ))}
    </ol>
  )
}

function HitFacts({ hit: { publishedOn, countries, list } }: { hit: Hit }) {
  const { language } = useWording()
  const facts = [
    publishedOn && writtenDate(publishedOn, language),
    enumeration(
      countries.map((country) => countryName(country, language)),
      language,
    ),
    list,
  ].filter(Boolean)
  return facts.length > 0 ? (
    <p class="quiet" dir="auto">
      {facts.join(' · ')}
    </p>
  ) : null
}

function Words({ of: { text, found } }: { of: Excerpt }) {
  return pieces(text, { shared: found }).map((piece) =>
    piece.kind === 'plain' ? piece.text : <Emphasised as={piece.kind}>{piece.text}</Emphasised>,
  )
}
