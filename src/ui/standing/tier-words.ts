import type { Match, Stance, Tier } from '../../match/index.ts'
import type { MessageKey } from '../wording/wording.ts'

type OfTier = Readonly<Record<Tier, MessageKey>>

const words: Readonly<Record<Stance, OfTier>> = {
  repeats: { match: 'tierMatch', possible: 'tierPossible' },
  reports: { match: 'tierMatchReports', possible: 'tierPossibleReports' },
  refutes: { match: 'tierMatchRefutes', possible: 'tierPossibleRefutes' },
}
const refutedAround: OfTier = {
  match: 'tierMatchRefutedAround',
  possible: 'tierPossibleRefutedAround',
}

/**
 * The message that says what a passage does with the claim, and how sure that is. The words of one
 * that is refuted may well repeat the claim: then it says where the refutation stands.
 */
export function tierWords({ stance, tier, why, start, end }: Match): MessageKey {
  if (stance !== 'refutes') return words[stance][tier]
  if (why.cues.length === 0) return 'tierCheckedByPage'
  const isSeen = why.cues.some((cue) => cue.start < end && start < cue.end)
  return isSeen ? words.refutes[tier] : refutedAround[tier]
}
