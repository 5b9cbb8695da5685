import type { ComponentChildren } from 'preact'
import type { Case } from '../../cases/index.ts'
import { writtenDate } from '../format/dates.ts'
import { httpsAddress } from '../format/links.ts'
import { countryName, enumeration, languageName } from '../format/names.ts'
import { useWording } from '../wording/context.ts'

/** Whether `CaseFacts` would have anything to show. */
export function hasFacts(known: Case): boolean {
  const { reportedIn, publishedOn, languages, countries, keywords, url, publisher, verdict } = known
  return Boolean(
    reportedIn ||
      publishedOn ||
      url ||
      publisher ||
      verdict ||
      languages.length + countries.length + keywords.length,
  )
}

/** What is known about a case beside its texts; fields that are empty are left out. */
export function CaseFacts({ case: known }: { case: Case }) {
  const { language, text } = useWording()
  const languages = known.languages.map((tag) => languageName(tag, language))
  const countries = known.countries.map((country) => countryName(country, language))
  const url = httpsAddress(known.url)
  return (
    <dl class="facts" data-testid="facts">
      <Fact label={text('checkedBy')}>{known.publisher}</Fact>
      <Fact label={text('verdict')}>{known.verdict}</Fact>
      <Fact label={text('reportedIn')}>{known.reportedIn}</Fact>
      <Fact label={text('publishedOn')}>
        {known.publishedOn && (
          <time dateTime={known.publishedOn}>{writtenDate(known.publishedOn, language)}</time>
        )}
      </Fact>
      <Fact label={text('languages')}>{enumeration(languages, language)}</Fact>
      <Fact label={text('countries')}>{enumeration(countries, language)}</Fact>
      <Fact label={text('keywords')}>{enumeration(known.keywords, language)}</Fact>
      <Fact label={text('source')}>
        {url && (
          <a class="away" href={url.href} target="_blank" rel="noreferrer noopener">
            {text('readAtSource', url.host)}
          </a>
        )}
      </Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
