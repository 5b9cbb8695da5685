import { useId } from 'preact/hooks'
import type { Match } from '../../match/index.ts'
import { useWording } from '../wording/context.ts'
import type { MessageKey } from '../wording/wording.ts'
import { Emphasised } from './emphasised.tsx'
import type { Emphasis } from './pieces.ts'
import { emphasesIn } from './pieces-of-match.ts'

const samples: readonly (readonly [Emphasis, MessageKey])[] = [
  ['shared', 'legendShared'],
  ['akin', 'legendAkin'],
  ['missing', 'legendMissing'],
  ['cue', 'legendCue'],
]

/** A sample of each way in which words of these matches stand out; nothing where none do. */
export function Legend({ matches }: { matches: readonly Match[] }) {
  const { text } = useWording()
  const labelId = useId()
  const used = emphasesIn(matches)
  if (used.size === 0) return null
  return (
    <div class="legend quiet" data-testid="legend">
      <p id={labelId}>{text('legend')}</p>
      <ul aria-labelledby={labelId}>
        {samples.map(
          ([emphasis, key]) =>
            used.has(emphasis) && (
              <li key={key}>
                <Emphasised as={emphasis}>{text(key)}</Emphasised>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}
