import { useId } from 'preact/hooks'
import type { CsvDescription } from '../../cases/index.ts'
import type { ColumnChoice } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'

type Field = keyof ColumnChoice

const labels: Readonly<Record<Field, MessageKey>> = {
  title: 'fieldClaim',
  summary: 'fieldSummary',
  disproof: 'disproof',
  date: 'publishedOn',
  url: 'source',
  countries: 'countries',
  keywords: 'keywords',
  languages: 'languages',
  outlets: 'reportedIn',
  related: 'relatedCases',
  publisher: 'checkedBy',
  verdict: 'verdict',
}
/** The claim first, for nothing works without it. */
const fields = Object.keys(labels) as Field[]

/** What each column of a CSV file gives, to be seen and corrected; a change reads the file again. */
export function Columns({
  csv,
  onColumns,
}: {
  csv: CsvDescription
  onColumns: (columns: ColumnChoice) => void
}) {
  const { text } = useWording()
  return (
    <details class="columns" open={csv.columns.title === null}>
      <summary>{text('columnsTitle')}</summary>
      <p class="quiet">{text('columnsExplain')}</p>
      <div class="column-choices">
        {fields.map((field) => (
          <Choice
            key={field}
            label={text(labels[field])}
            csv={csv}
            chosen={csv.columns[field]}
            onChoose={(column) => onColumns({ ...csv.columns, [field]: column })}
          />
        ))}
      </div>
    </details>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly csv: CsvDescription
  readonly chosen: number | null
  readonly onChoose: (column: number | null) => void
}

function Choice({ label, csv, chosen, onChoose }: ChoiceProps) {
  const { text } = useWording()
  const id = useId()
  const example = chosen === null ? undefined : csv.sample.find((row) => row[chosen])?.[chosen]
  return (
    <div class="column-choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{text('columnNone')}</option>
        {csv.header.map((name, column) => (
          <option key={`${column} ${name}`} value={column}>
            {name}
          </option>
        ))}
      </select>
      {example && (
        <span class="quiet example" dir="auto">
          {example}
        </span>
      )}
    </div>
  )
}
