import { useEffect, useRef } from 'preact/hooks'
import type { TabReport } from '../../messages/index.ts'
import { writtenTime } from '../format/dates.ts'
import { httpsAddress } from '../format/links.ts'
import { Brand } from '../frame/brand.tsx'
import { Credit } from '../frame/credit.tsx'
import { Notice } from '../frame/notice.tsx'
import type { PopupPort } from '../port.ts'
import { sortedFindings } from '../standing/standing.ts'
import type { CheckStatus } from '../tab/headline.tsx'
import { Checked } from '../tab/headline.tsx'
import { useReport } from '../tab/use-report.ts'
import { useWording } from '../wording/context.ts'
import { ReportedCase } from './reported-case.tsx'

/** What the report asks of the world around it. */
export type ReportPort = Pick<PopupPort, 'report' | 'onChange'> & {
  print(): void
}

interface Written {
  readonly report: TabReport
  readonly status: CheckStatus
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What was found on a page, with each disproof in full, to be printed or kept. */
export function ReportPage({ port }: { port: ReportPort }) {
  const { text } = useWording()
  const written = useWritten(port)
  useEffect(() => {
    document.title = `${text('evidenceHeading')} – ${text('extensionName')}`
  }, [text])
  return (
    <>
      <Brand />
      <main tabIndex={-1}>
        <State of={written} print={() => port.print()} />
      </main>
    </>
  )
}

type ReportState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'written'; readonly written: Written }

/** The first report of a page that has been checked: it does not change while somebody reads it. */
function useWritten(port: ReportPort): ReportState {
  const [reading] = useReport(port)
  const written = useRef<Written | null>(null)
  if (written.current) return { kind: 'written', written: written.current }
  if (reading.kind === 'waiting') return reading
  if (reading.kind === 'unread') return { kind: 'failed', reason: reading.reason }
  const { report } = reading
  const { status } = report
  if (status.kind === 'checking') return { kind: 'waiting' }
  if (status.kind === 'failed') return status
  if (status.kind !== 'checked') return { kind: 'none' }
  written.current = { report, status, at: Date.now() }
  return { kind: 'written', written: written.current }
}

function State({ of, print }: { of: ReportState; print: () => void }) {
  const { text } = useWording()
  switch (of.kind) {
    case 'waiting':
      return <h1 class="waiting">{text('loading')}</h1>
    case 'none':
      return (
        <Notice headline={text('reportNone')}>
          <p>{text('explainReportNone')}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice headline={text('headlineFailed')}>
          <p>{text('explainFailed')}</p>
          <p class="reason">{of.reason}</p>
        </Notice>
      )
    case 'written':
      return <Report written={of.written} print={print} />
  }
}

function Report({ written, print }: { written: Written; print: () => void }) {
  const { text, language } = useWording()
  const { report, status, at } = written
  const { url, title } = report.page
  const address = httpsAddress(url)
  // What is not sure enough to be counted is not sure enough to be handed on.
  const { near } = sortedFindings(status.findings, report)
  const findings = status.findings.filter((finding) => !near.includes(finding))
  return (
    <div class="report" data-testid="report">
      <p class="report-about quiet">{text('evidenceHeading')}</p>
      <Checked report={report} status={status} />
      <dl class="facts">
        {url !== null && (
          <div>
            <dt>{text('evidencePage')}</dt>
            <dd dir="auto">
              {title} <br />
              {address === null ? (
                url
              ) : (
                <a href={address.href} target="_blank" rel="noreferrer noopener">
                  {url}
                </a>
              )}
            </dd>
          </div>
        )}
        <div>
          <dt>{text('evidenceAt')}</dt>
          <dd>
            <time dateTime={new Date(at).toISOString()}>{writtenTime(at, language)}</time>
          </dd>
        </div>
      </dl>
      <p class="report-print">
        <button type="button" class="button" onClick={print}>
          {text('print')}
        </button>
      </p>
      {findings.map((finding) => (
        <ReportedCase key={finding.case.id} finding={finding} />
      ))}
      {findings.length > 0 && <Credit lists={findings.map(({ list }) => list)} />}
    </div>
  )
}
