import type { Reading } from '../lists-port.ts'
import { useWording } from '../wording/context.ts'

/** The records that were left out, the first of them in a table, and all of them as a file. */
export function Rejected({ reading }: { reading: Reading }) {
  const { text, counted, language } = useWording()
  const { rejected, rejectedSample } = reading.preview
  const numbers = new Intl.NumberFormat(language, { useGrouping: false })
  return (
    <details class="rejected" open={reading.preview.cases === 0}>
      <summary>{counted('rejected', rejected)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('rejectedFile')}</th>
            <th scope="col">{text('rejectedLine')}</th>
            <th scope="col">{text('rejectedField')}</th>
            <th scope="col">{text('rejectedReason')}</th>
          </tr>
        </thead>
        <tbody>
          {rejectedSample.map(({ document, line, field, reason }, at) => (
            <tr key={`${at} ${line}`}>
              <td>{document}</td>
              <td>{line === null ? '–' : numbers.format(line)}</td>
              <td>{field ?? '–'}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="link" onClick={() => reading.saveRejected()}>
        {text('saveRejected')}
      </button>
    </details>
  )
}
