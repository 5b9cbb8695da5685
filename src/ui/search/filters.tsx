import { useId } from 'preact/hooks'
import type { FacetCounts, FacetName, Filter } from '../../search/index.ts'
import { countryName, languageName } from '../format/names.ts'
import { focusMain } from '../frame/focus-main.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

const labels: Readonly<Record<FacetName, MessageKey>> = {
  country: 'filterCountry',
  language: 'filterLanguage',
  keyword: 'filterKeyword',
  year: 'filterYear',
}

const names = Object.keys(labels) as FacetName[]

/** A filter that lets everything through. */
export const anything: Filter = { country: null, language: null, keyword: null, year: null }

interface FiltersProps {
  readonly filter: Filter
  readonly counts: FacetCounts
  readonly onFilter: (filter: Filter) => void
}

/** What cases can be sorted out by, each value with how many of those found have it. */
export function Filters({ filter, counts, onFilter }: FiltersProps) {
  const { text } = useWording()
  const isSet = names.some((name) => filter[name] !== null)
  return (
    <fieldset class="filters">
      <legend class="unseen">{text('filters')}</legend>
      {names.map((name) => (
        <FilterChoice
          key={name}
          name={name}
          chosen={filter[name]}
          values={counts[name]}
          onChoose={(value) => onFilter({ ...filter, [name]: value })}
        />
      ))}
      {isSet && (
        <button
          type="button"
          class="link"
          onClick={() => {
            // The button goes, and must not take the focus with it.
            focusMain()
            onFilter(anything)
          }}
        >
          {text('clearFilters')}
        </button>
      )}
    </fieldset>
  )
}

interface FilterChoiceProps {
  readonly name: FacetName
  readonly chosen: string | null
  readonly values: FacetCounts[FacetName]
  readonly onChoose: (value: string | null) => void
}

function FilterChoice({ name, chosen, values, onChoose }: FilterChoiceProps) {
  const { language, text } = useWording()
  const id = useId()
  const numbers = new Intl.NumberFormat(language)
  const isOffered = chosen === null || values.some(({ value }) => value === chosen)
  const offered = isOffered ? values : [{ value: chosen, count: 0 }, ...values]
  const options = offered.map(({ value, count }) => ({
    value,
    label: text('filterValue', labelOf(name, value, language), numbers.format(count)),
  }))
  if (name === 'country' || name === 'language') {
    options.sort((one, other) => one.label.localeCompare(other.label, language))
  }
  return (
    <div class="filter">
      <label for={id}>{text(labels[name])}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
      >
        <option value="">{text('filterAny')}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}

function labelOf(name: FacetName, value: string, language: string): string {
  if (name === 'language') return languageName(value, language)
  if (name !== 'country') return value
  return countryName({ name: value, code: /^[A-Z]{2}$/u.test(value) ? value : null }, language)
}
