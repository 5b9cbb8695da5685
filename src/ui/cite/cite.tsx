import { useId, useState } from 'preact/hooks'
import type { EvidenceForm } from '../../evidence/index.ts'
import type { Finding } from '../../messages/index.ts'
import { useActions } from '../frame/actions.ts'
import { reasonOf } from '../reason.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'
import { evidenceWords } from './evidence-words.ts'

const labels: Readonly<Record<EvidenceForm, MessageKey>> = {
  text: 'formText',
  markdown: 'formMarkdown',
  html: 'formHtml',
  csv: 'formCsv',
  json: 'formJson',
  'claim-review': 'formClaimReview',
}

/** The forms are written when one is asked for: only then is what writes them loaded. */
const forms = Object.keys(labels) as readonly EvidenceForm[]

interface CiteProps {
  readonly findings: readonly Finding[]
  /** What the fold is called: one case, or all of the page. */
  readonly label: string
}

/** Takes what was found along: to the clipboard, or as a file, in one of several forms. */
export function Cite({ findings, label }: CiteProps) {
  const wording = useWording()
  const { text } = wording
  const { cite } = useActions()
  const fieldId = useId()
  const [form, setForm] = useState<EvidenceForm>('text')
  const [said, setSaid] = useState('')
  const take = async (how: 'copy' | 'save') => {
    try {
      await cite({ findings, form, words: evidenceWords(wording) }, how)
      setSaid(text(how === 'copy' ? 'copied' : 'saved'))
    } catch (error) {
      setSaid(text('citeFailed', reasonOf(error)))
    }
  }
  return (
    <details class="fold cite">
      <summary>{label}</summary>
      <div class="fold-body">
        <p class="cite-form">
          <label for={fieldId}>{text('citeForm')}</label>
          <select
            id={fieldId}
            value={form}
            onChange={({ currentTarget }) => {
              setForm(forms.find((one) => one === currentTarget.value) ?? 'text')
              setSaid('')
            }}
          >
            {forms.map((one) => (
              <option key={one} value={one}>
                {text(labels[one])}
              </option>
            ))}
          </select>
        </p>
        <p class="show">
          <button type="button" class="button" onClick={() => take('copy')}>
            {text('copy')}
          </button>{' '}
          <button type="button" class="button" onClick={() => take('save')}>
            {text('saveAsFile')}
          </button>{' '}
          <span role="status" class="quiet">
            {said}
          </span>
        </p>
      </div>
    </details>
  )
}
