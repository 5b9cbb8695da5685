import type { ComponentChildren } from 'preact'
import { CaseView } from './case-view.tsx'
import type { CaseTrail } from './use-case-trail.ts'

interface TrailProps {
  readonly trail: CaseTrail
  /** What the first case was opened from. */
  readonly children: ComponentChildren
}

/** What is in sight: the case that was opened last, otherwise what cases are opened from. */
export function Trail({ trail: { stops, back }, children }: TrailProps) {
  return (
    <>
      <div hidden={stops.length > 0}>{children}</div>
      {stops.map((stop, depth) => (
        <div key={`${depth} ${stop.case.id}`} hidden={depth < stops.length - 1}>
          <CaseView known={stop} onBack={back} />
        </div>
      ))}
    </>
  )
}
