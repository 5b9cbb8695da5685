import type { ClaimOutline } from './signals.ts'

/**
 * Plain frames that settle a stance alone, whatever else a sentence holds. Of each pattern the
 * first group is the cue; a frame that the claim has, too, does not count.
 */
const reporting: readonly RegExp[] = [
  /\b(allegedly|reportedly|purportedly|supposedly|according to|in the (?:view|eyes|words|opinion) of)\b/gi,
  /\b(sa(?:id|ys?)|claim(?:s|ed)|alleg(?:es|ed)|wr(?:ites?|ote)|argu(?:es|ed)|assert(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|stat(?:es|ed)|told \w+|report(?:s|ed)|declar(?:es|ed)|announced|suggest(?:s|ed)|warn(?:s|ed)|believes?|thinks?|remark(?:s|ed)) that\b/gi,
  /, (?:\w+ ){0,6}(sa(?:id|ys)|claim(?:s|ed)|alleg(?:es|ed)|wr(?:ites|ote)|argu(?:es|ed)|assert(?:s|ed)|insist(?:s|ed)|maintain(?:s|ed)|stat(?:es|ed)|report(?:s|ed)|tells|told|suggest(?:s|ed))(?=[.,;!]|(?: \w+){0,3}[.,;!]?$)/gi,
  /\b(sa(?:id|ys?)|wr(?:ites?|ote)|claim(?:s|ed)):? ["\u201C\u2018]/gi,
  /\b((?:so )?(?:goes|runs) the (?:story|tale|line|theory)|(?:so )?the (?:story|tale) goes)\b/gi,
]

const refuting: readonly RegExp[] = [
  /\b(it (?:is|was) (?:simply |plainly |quite |also |therefore )?(?:false|untrue|not true|wrong|nonsense|a myth|a lie|incorrect|a fairy tale|naive)(?= (?:that|to)))/gi,
  /\b((?:there (?:is|was) )?no (?:\w+ )?(?:evidence|proof|sign|indication)s?|nothing (?:\w+ )?(?:shows?|suggests?|supports?|proves)|without (?:any )?(?:evidence|proof|basis)|(?:shred|scrap|trace|iota|whiff) of)\b/gi,
  /\b(contrary to|anything but|far from|would have (?:us|you|people) (?:believe|think)|wants? (?:us|you|people) to (?:believe|think)|we are told|did no such thing|nothing of the (?:kind|sort)|another story|a different (?:story|one)|strains? belief|beggars? belief|pants on fire|in vain)\b/gi,
  /\b((?:is|are|was|were|as|be) (?:\w+ )?(?:fiction|nonsense|baseless|unfounded|groundless|fictitious|made up|fabricated|disinformation|untrue|a (?:myth|hoax|fabrication|lie)|an invention|false))\b/gi,
  /\b(debunk\w*|disprov\w+|fairy[- ]tales?|conspiracy theor\w+|fact[- ]check\w*|fake news|(?:kremlin|russian|moscow) propaganda|give(?:s)? the lie|poured cold water|brushed aside|laughed off|ruled out|(?:spun|spins?) (?:a|the|this) (?:tale|story)|(?:propagandists?|they) (?:would )?(?:pretend|have us)|(?:fell|falls?) apart|collapses under|makes no sense to|would be (?:wrong|naive|bold|absurd) to|cheap shot)\b/gi,
  /\b((?:nobody|no one|few|no (?:serious )?\w+) (?:\w+ ){0,2}(?:thinks?|believes?|accepts?|holds?|repeats|has (?:shown|proved|proven|produced))|(?:yet|failed) to (?:be )?(?:prov|show|establish)\w*|(?:remains|is) (?:open|unproven|doubtful)|(?:not|never) stand up|(?:never|not|n't) (?:\w+ ){0,4}(?:established|proved|proven|shown|conclude\w*|believe)|(?:(?:dismiss|reject|mock|disput|deni|refut|rebutt?|contradict)(?:ed|s|es)?|object(?:s|ed)? to|doubts? (?:grow|remain)|(?:is|are) in doubt) (?:\w+ ){0,6}(?:claims?|notion|idea|view|charge|allegations?|reports?|suggestions?|that|story|version|statement|official|talk))\b/gi,
  /\b((?:premise|clich[eé]|notion|fable|fantasy|invention|pretext|insinuation)s?) (?:that\b|told\b|:)/gi,
  /\b((?:claim|allegation|narrative|rumou?r|story|thesis|version|premise|accusation|charge|link|talk)s? (?:\w+ ){0,16}(?:is|are|was|were) (?:\w+ )?(?:false|untrue|made up|invented|disinformation|wrong|baseless|unfounded|a pretext|an invention))\b/gi,
]

const unasserted: readonly RegExp[] = [
  /(\?)["')\u201D\u2019]*$/g,
  /^["'\u201C(]*((?:and |but |even |what )?if|suppose|imagine|whether)\b/gi,
  /\b(whether)\b(?![^.?!]*\bor\b)/gi,
]
const conditionalClaim = /\?|\b(?:if|when|once|whether|unless|would|will|should|after)\b/i

/** How a question that holds a claim is answered by one who does not believe it. */
const refusingAnswer =
  /\?["'\u201D\u2019]?\s+((?:no|not|hardly|scarcely|never|nobody|nothing|none|neither|wrong|the (?:figures|facts|evidence|data|records?)|its? )\b)|(really\?)/gi

/** "No one can deny that ...": a denial denied. */
const undeniable =
  /\b(?:no|without(?: any| a)?|beyond(?: any)?|little) doubts?\b|\b(?:no ?one|nobody|none|who|cannot|can't|can not|could not|couldn't|impossible to|hard to)(?: \w+){0,3} (?:den(?:y|ies|ied)|refut\w+|rebut\w*|disprov\w+|debunk\w*)\b/gi

export interface Found {
  readonly start: number
  readonly end: number
}

function firstOf(patterns: readonly RegExp[], text: string, claim: string): Found | null {
  for (const pattern of patterns) {
    for (const { index, 0: whole, 1: one, 2: other } of text.matchAll(pattern)) {
      const cue = one ?? other ?? whole
      if (claim.includes(cue.toLowerCase())) continue
      const start = index + Math.max(0, whole.indexOf(cue))
      return { start, end: start + cue.length }
    }
  }
  return null
}

/** The first frame that refutes, in a folded text. */
export function refutingFrame(text: string, claim: ClaimOutline): Found | null {
  if (claim.isDenial) return firstOf([refusingAnswer], text, claim.lower)
  const told = text.replace(undeniable, (found) => ' '.repeat(found.length))
  return firstOf([...refuting, refusingAnswer], told, claim.lower)
}

/** The first frame that puts the claim into somebody's mouth, or leaves it open. */
export function reportingFrame(text: string, claim: ClaimOutline): Found | null {
  const said = claim.isReport ? null : firstOf(reporting, text, claim.lower)
  if (said || conditionalClaim.test(claim.text)) return said
  return firstOf(unasserted, text, claim.lower)
}
