import type { PackFacts, TabReport, TabStatus } from '../../messages/index.ts'
import { writtenDate } from '../format/dates.ts'
import { enumeration } from '../format/names.ts'
import { isFlagged, type Standing, standingOf } from '../standing/standing.ts'
import { useWording } from '../wording/context.ts'
import type { CountedKey, Wording } from '../wording/wording.ts'

/** A status that has looked at words. */
export type CheckStatus = Extract<TabStatus, { kind: 'checking' | 'checked' }>

/** The headline of a check and, below it, what was checked against what. */
export function Checked({ report, status }: { report: TabReport; status: CheckStatus }) {
  const wording = useWording()
  const { pack } = report
  const isChecking = status.kind === 'checking'
  const checked = checkedLine(wording, status.words, pack)
  return (
    <div class="headline" data-testid={status.kind}>
      <h1 aria-live="polite">{headline(wording, status, report)}</h1>
      {isChecking && <div class="progress" aria-hidden="true" />}
      <p class="quiet" data-testid="checked-line">
        {isChecking ? wording.text('soFar', checked) : checked}
      </p>
    </div>
  )
}

/** The standings that count, gravest first, with the words for them alone and behind another one. */
const counts: readonly (readonly [Standing, alone: CountedKey, behind: CountedKey])[] = [
  ['found', 'headlineFound', 'headlineFound'],
  ['quoted', 'headlineQuoted', 'furtherQuoted'],
  ['possible', 'headlinePossible', 'furtherPossible'],
]

function headline(
  { language, text, counted }: Wording,
  status: CheckStatus,
  report: Pick<TabReport, 'marksPossible'>,
): string {
  if (status.kind === 'checking') return text('headlineChecking')
  if (status.words === 0) return text('headlineEmpty')
  const standings = status.findings.map(standingOf)
  const refuted = standings.filter((standing) => standing === 'refuted').length
  const flagged = standings.filter((standing) => isFlagged(standing, report))
  const parts: string[] = []
  for (const [standing, alone, behind] of counts) {
    const count = flagged.filter((each) => each === standing).length
    if (count > 0) parts.push(counted(parts.length === 0 ? alone : behind, count))
  }
  if (parts.length > 0) return enumeration(parts, language)
  return refuted > 0 ? counted('headlineRefuted', refuted) : text('headlineNothing')
}

function checkedLine(wording: Wording, words: number, pack: PackFacts | null): string {
  const { language, text, counted } = wording
  const wordCount = counted('words', words)
  if (!pack) return text('checkedWords', wordCount)
  const cases = counted('cases', pack.cases)
  if (!pack.dataDate) return text('checked', wordCount, cases)
  return text('checkedWithDate', wordCount, cases, writtenDate(pack.dataDate, language))
}
