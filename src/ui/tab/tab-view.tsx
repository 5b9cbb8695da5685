import type { TabReport } from '../../messages/index.ts'
import { Notice } from '../frame/notice.tsx'
import { useWording } from '../wording/context.ts'
import { Failed } from './failed.tsx'
import { Findings } from './findings.tsx'
import type { Reading } from './follow-report.ts'
import { Checked } from './headline.tsx'

interface TabViewProps {
  readonly reading: Reading
  readonly onRetry: () => void
  /** Has the page checked that nobody has asked about. */
  readonly onAsk: () => void
}

/** The screen that fits what is known of the tab. */
export function TabView({ reading, ...on }: TabViewProps) {
  const { text } = useWording()
  if (reading.kind === 'waiting') return <h1 class="waiting">{text('loading')}</h1>
  if (reading.kind === 'unread') return <Failed reason={reading.reason} onRetry={on.onRetry} />
  return <ReportView report={reading.report} {...on} />
}

type ReportViewProps = Omit<TabViewProps, 'reading'> & { readonly report: TabReport }

function ReportView({ report, onRetry, onAsk }: ReportViewProps) {
  const { text } = useWording()
  const { status } = report
  switch (status.kind) {
    case 'unsupported':
      return (
        <Notice headline={text('headlineUnsupported')}>
          <p>{text('explainUnsupported')}</p>
        </Notice>
      )
    case 'off':
      return <Off scope={status.scope} site={report.site ?? ''} />
    case 'unasked':
      return (
        <Notice headline={text('headlineUnasked')}>
          <p>{text('explainUnasked')}</p>
          <button type="button" class="button" onClick={onAsk}>
            {text('checkPage')}
          </button>
        </Notice>
      )
    case 'failed':
      return <Failed reason={status.reason} onRetry={onRetry} />
    case 'checking':
    case 'checked':
      return (
        <>
          <Checked report={report} status={status} />
          {report.onDemand !== null && (
            <p class="quiet" data-testid="on-demand">
              {text(report.onDemand === 'user' ? 'askedByUser' : 'askedByBrowser')}
            </p>
          )}
          <Findings report={report} status={status} />
        </>
      )
  }
}

type OffScope = Extract<TabReport['status'], { kind: 'off' }>['scope']

function Off({ scope, site }: { scope: OffScope; site: string }) {
  const { text } = useWording()
  const words = {
    everywhere: [text('headlineOffEverywhere'), text('explainOffEverywhere')],
    site: [text('headlineOffSite'), text('explainOffSite', site)],
    language: [text('headlineOffLanguage'), text('explainOffLanguage')],
  } as const
  const [headline, explanation] = words[scope]
  return (
    <Notice headline={headline}>
      <p>{explanation}</p>
    </Notice>
  )
}
