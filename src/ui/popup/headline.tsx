import type { Finding, PackFacts, TabStatus } from '../../messages/index.ts'
import { writtenDate } from '../format/dates.ts'
import { useWording } from '../wording/context.ts'
import type { Wording } from '../wording/wording.ts'

/** A status that has looked at words. */
export type CheckStatus = Extract<TabStatus, { kind: 'checking' | 'checked' }>

/** The headline of a check and, below it, what was checked against what. */
export function Checked({ status, pack }: { status: CheckStatus; pack: PackFacts | null }) {
  const wording = useWording()
  const isChecking = status.kind === 'checking'
  const checked = checkedLine(wording, status.words, pack)
  return (
    <div class="headline" data-testid={status.kind}>
      <h1 aria-live="polite">{headline(wording, status)}</h1>
      {isChecking && <div class="progress" aria-hidden="true" />}
      <p class="quiet" data-testid="checked-line">
        {isChecking ? wording.text('soFar', checked) : checked}
      </p>
    </div>
  )
}

function headline({ text, counted }: Wording, status: CheckStatus): string {
  if (status.kind === 'checking') return text('headlineChecking')
  if (status.words === 0) return text('headlineEmpty')
  const sure = status.findings.filter(isSure).length
  const unsure = status.findings.length - sure
  if (sure === 0) {
    return unsure === 0 ? text('headlineNothing') : counted('headlinePossible', unsure)
  }
  const found = counted('headlineFound', sure)
  if (unsure === 0) return found
  return text('headlineFoundAndPossible', found, counted('andPossible', unsure))
}

function isSure(finding: Finding): boolean {
  return finding.passages.some(({ match }) => match.tier === 'match')
}

function checkedLine(wording: Wording, words: number, pack: PackFacts | null): string {
  const { language, text, counted } = wording
  const wordCount = counted('words', words)
  if (!pack) return text('checkedWords', wordCount)
  const cases = counted('cases', pack.cases)
  if (!pack.dataDate) return text('checked', wordCount, cases)
  return text('checkedWithDate', wordCount, cases, writtenDate(pack.dataDate, language))
}
