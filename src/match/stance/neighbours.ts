import type { Span, Stance } from '../match.ts'
import type { Passage } from '../passage.ts'
import { plain } from './plain.ts'
import type { ClaimOutline } from './signals.ts'

/** A verdict holds for what follows in a section, not for its neighbours only. */
const verdict =
  /\b(?:(?:is|are|was|were|all|this|that) (?:\w+ )?(?:false|untrue|wrong)|untrue|hoax(?:es)?|myths?|debunk\w*|disinfo(?:rmation)?|misinformation|disprov\w+|falsehoods?|(?:are|all|these|those|such|three|outright) lies|lies (?:about|of|spread|told)|baseless|unfounded|conspiracy theor\w+|fact[- ]?check\w*|fake news)\b/i
/** Milder rejections speak of the sentences beside them. */
const rejection =
  /\b(?:not true|groundless|nonsense|fiction|made[- ]up|fabricat(?:ed|ion)|(?:they|he|she|you) (?:\w+ )?(?:are|is|were|was|heard) (?:\w+ )?(?:wrong|mistaken)|no (?:evidence|proof|basis|truth|such|document|trace)|nothing (?:supports?|shows?|of the (?:kind|sort))|contrary to|in (?:fact|reality)|none (?:has|is|was|were)|(?:tells?|says?|suggests?|shows?|say) (?:a different|another|the opposite|otherwise)|a pretext|fables?|fairy[- ]tales?|refut\w+|rebut\w+|pants on fire|did no such)\b/i
const refusing =
  /^["'\u201D\u2019]?\s*(?:(?:no|not|hardly|scarcely|never|nobody|nothing|none|neither|wrong|the (?:figures|facts|evidence|data|records?|articles?))\b|really\?)/i
/** A sentence that speaks of the one before it: "This is what the ministry said." */
const lookingBack =
  /^\s*(?:this|that|these|those|such|so)\b[^.?!]{0,80}?\b(sa(?:id|ys?)|claim\w*|alleg\w*|stat(?:es|ed)|argu\w+|wr(?:ites?|ote)|told|stor(?:y|ies)|version|narrative|theory|rumou?rs?|according to)\b/i

interface Beside {
  readonly stance: Stance
  readonly cues: Span[]
}

function found(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  const folded = plain(text.slice(start, end))
  const cue = pattern.exec(folded.text)
  if (!cue) return []
  const last = cue.index + cue[0].length - 1
  return [{ start: start + folded.origin(cue.index), end: start + folded.origin(last) + 1 }]
}

/** What the sentences and the heading around a passage tell of it; null where they tell nothing. */
export function neighbouring(text: string, passage: Passage, claim: ClaimOutline): Beside | null {
  const { surroundings } = passage
  const before = { start: surroundings.start, end: passage.start }
  const after = { start: passage.end, end: surroundings.end }
  const outside = passage.context.filter(
    ({ start, end }) => end <= passage.start || start >= passage.end,
  )
  const asks = /\?["')\u201D\u2019]*$/.test(text.slice(passage.start, passage.end))
  const answers = asks ? found(refusing, text, after) : []
  if (answers.length > 0) return { stance: 'refutes', cues: answers }
  if (!claim.isAboutClaims) {
    for (const [pattern, spans] of [
      [rejection, [before, after]],
      [verdict, outside],
    ] as const) {
      const cues = spans.flatMap((span) => found(pattern, text, span))
      if (cues[0]) return { stance: 'refutes', cues: [cues[0]] }
    }
  }
  const reports = found(lookingBack, text, after)
  return reports.length > 0 ? { stance: 'reports', cues: reports } : null
}
