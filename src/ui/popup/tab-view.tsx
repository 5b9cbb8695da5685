import type { TabReport } from '../../messages/index.ts'
import { useWording } from '../wording/context.ts'
import { Failed } from './failed.tsx'
import { Findings } from './findings.tsx'
import type { Reading } from './follow-report.ts'
import { Checked } from './headline.tsx'
import { Notice } from './notice.tsx'

interface TabViewProps {
  readonly reading: Reading
  readonly onRetry: () => void
}

/** The screen that fits what is known of the tab. */
export function TabView({ reading, onRetry }: TabViewProps) {
  const { text } = useWording()
  if (reading.kind === 'waiting') return <h1 class="waiting">{text('loading')}</h1>
  if (reading.kind === 'unread') return <Failed reason={reading.reason} onRetry={onRetry} />
  return <ReportView report={reading.report} onRetry={onRetry} />
}

function ReportView({ report, onRetry }: { report: TabReport; onRetry: () => void }) {
  const { text } = useWording()
  const { site, status } = report
  switch (status.kind) {
    case 'unsupported':
      return (
        <Notice headline={text('headlineUnsupported')}>
          <p>{text('explainUnsupported')}</p>
        </Notice>
      )
    case 'off':
      return status.scope === 'everywhere' ? (
        <Notice headline={text('headlineOffEverywhere')}>
          <p>{text('explainOffEverywhere')}</p>
        </Notice>
      ) : (
        <Notice headline={text('headlineOffSite')}>
          <p>{text('explainOffSite', site ?? '')}</p>
        </Notice>
      )
    case 'failed':
      return <Failed reason={status.reason} onRetry={onRetry} />
    case 'checking':
    case 'checked':
      return (
        <>
          <Checked status={status} pack={report.pack} />
          <Findings status={status} />
        </>
      )
  }
}
