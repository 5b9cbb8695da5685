/**
 * Cues of English by which a text sets itself against a claim, puts it into somebody's mouth or
 * leaves it open. Each entry is the inside of a regular expression that is tried at word
 * boundaries, on text with one plain space for any white space. Collected while reading passages
 * that deny and report the bundled claims (test/fixtures/passages). No list is complete, and each
 * cue also silences passages that only happen to stand beside it.
 */

/** Verdicts: they hold for all that follows in a section, not for their neighbours only. */
export const verdicts = [
  'false(?:ly|hoods?)?',
  'untrue',
  'hoax(?:es)?',
  'myths?',
  'debunk\\w*',
  'disinfo(?:rmation)?',
  'misinformation',
  'disprov\\w+',
  // Not "the town lies in the north".
  'lies (?:about|of|spread|told)',
  '(?:are|all|these|those|such|three|outright) lies',
  'baseless',
  'unfounded',
  'conspiracy theor\\w+',
  'fact[- ]?check\\w*',
  'fake news',
] as const

/** Milder rejections, which speak of the passage and of the sentences beside it. */
export const rejections = [
  ...verdicts,
  // What is said of a claim.
  'fakes?',
  'not true',
  'groundless',
  'unsubstantiated',
  'unproven',
  'unconvincing',
  'implausible',
  'unlikely',
  'ludicrous',
  'ridicul\\w+',
  'absurd\\w*',
  'nonsense',
  'far-?fetched',
  'fanciful',
  'fiction\\w*',
  'fictitious',
  'imagin(?:ary|ed)',
  'fables?',
  'fairy[- ]?tales?',
  'made[- ]up',
  'invent(?:ed|ions?)',
  'fabricat\\w+',
  'misleading',
  'inaccurate',
  'incorrect\\w*',
  'mistaken(?:ly)?',
  'wrong(?:ly)?',
  'is a lie',
  'pants on fire',
  'so-called',
  'supposed(?:ly)?',
  // What is done to it.
  'refut\\w+',
  'rebut\\w*',
  'reject(?:s|ed)?',
  'den(?:y|ies|ied|ial)',
  'disput\\w+',
  'contradict\\w*',
  'dismiss\\w*',
  'retract\\w*',
  'mock\\w*',
  'ruled? out',
  'doubt(?:s|ed|ful)?',
  'contrary to',
  'anything but',
  'far from',
  'scrutiny',
  'in vain',
  // What it lacks.
  'no (?:evidence|proof|basis|truth|sign|facts?)',
  'without (?:any )?(?:evidence|proof|basis)',
  'nothing (?:to (?:show|support|suggest)|supports?|shows?)',
  'nothing of the (?:kind|sort)',
  'yet to (?:be )?(?:pro\\w+|show\\w*|establish\\w*)',
  '(?:nobody|no one|none|few|nothing|never|not|without|a) (?:\\w+ ){0,5}(?:shred|scrap|trace|iota|whiff) of',
  '(?:does not|not|never) (?:hold|borne out)',
  "(?:not|n't) (?:hold|stand) up",
  'mak(?:es?|ing) (?:no|little) sense',
  'strains? (?:belief|credulity)',
  'beggars? belief',
  'did no such thing',
  'not (?:a )?(?:facts?|what)',
  // Who is said to believe it.
  '(?:would have|wants?) (?:us|you|people|everyone) (?:to )?(?:believe|think)',
  '(?:nobody|no one|few) (?:\\w+ ){0,2}(?:thinks?|believes?|accepts?|has (?:shown|proved|proven|produced))',
  '(?:any(?:one|body)|those|people) who (?:thinks?|believes?|says?|claims?)',
  'we are told',
  'pretend(?:s|ed)?',
  '(?:goes|runs) the (?:story|tale|theory|line)',
  '(?:spun|spins?) (?:a|the|this) \\w+',
  '(?:kremlin|russian|moscow) propagand\\w+',
  '(?:the|this|these|such) (?:\\w+ )?(?:claim|allegation|narrative|notion|idea|theory|rumou?r)s? (?:that|is|are)',
  // What is the case instead.
  'evidence points',
  'in (?:fact|reality)',
  '(?:tells?|says?|suggests?|shows?) (?:a different|another|the opposite|otherwise)',
  'as (?:if|though)',
  'had [^.?!]{1,200}\\bwould (?:\\w+ )?have',
  'really\\?',
] as const

/** How a question that repeats a claim is answered by one who does not believe it. */
export const refusingAnswers = [
  ...['no', 'not', 'hardly', 'scarcely', 'never', 'nobody', 'nothing', 'none', 'neither', 'wrong'],
  'the (?:figures|facts|evidence|data|records?)',
] as const

/** A denial that is denied says yes: it is taken out before rejections are looked for. */
export const undeniable = [
  '(?:no|without(?: any| a)?|beyond(?: any)?|little) doubts?',
  "(?:no ?one|nobody|none|who|cannot|can't|can not|could not|couldn't|impossible to|hard to)(?: \\w+){0,3} (?:den(?:y|ies|ied)|refut\\w+|rebut\\w*|disprov\\w+|debunk\\w*)",
] as const

/** Somebody else says it. */
export const attributions = [
  'sa(?:id|ys?|ying)',
  'claim(?:s|ed|ing)?',
  'alleg\\w+',
  'accord(?:ing|s) to',
  'told',
  'tells?',
  'stat(?:es?|ed|ing)',
  'insist\\w*',
  'assert\\w*',
  'accus(?:es|ed)',
  'suggest(?:s|ed)',
  'argu(?:es?|ed|ing)',
  'maintain(?:s|ed)',
  'repeat(?:s|ed|ing)?',
  'report(?:s|ed|edly)?',
  'announced',
  'declar(?:es|ed)',
  'describ(?:es|ed)',
  'wr(?:ites?|ote|itten)',
  'believ(?:es?|ed)',
  'thinks?',
  'thought',
  'remark(?:s|ed)',
  'add(?:s|ed)',
  'not(?:es|ed)',
  'warn(?:s|ed)',
  'explain(?:s|ed)',
  'post(?:s|ed)',
  'tweet(?:s|ed)',
  'shared',
  '(?:in|to) the (?:view|eyes|words|opinion|mind) of',
  'message',
  'stor(?:y|ies)',
  'narratives?',
  'rumou?rs?',
  'theor(?:y|ies)',
  'idea',
  'propagand\\w+',
  'pro-kremlin',
] as const

/** Nouns and verbs before "that" which hold what follows at arm's length. */
export const armsLengths = [
  'accusations?',
  'assertions?',
  'assum\\w+',
  'beliefs?',
  'charges?',
  'clich[eé]s?',
  'contentions?',
  'fantas(?:y|ies)',
  'hypothes[ei]s',
  'imagin\\w+',
  'indications?',
  'insinuations?',
  'legends?',
  'lines?',
  'notions?',
  'premises?',
  'presum\\w+',
  'pretend\\w*',
  'reports',
  'saw',
  'signs?',
  'statements?',
  'suggestions?',
  'suppos\\w+',
  'tales?',
  'talk',
  'thes[ei]s',
  'versions?',
  'views?',
] as const

/** Any of some cues, as a regular expression. */
export function anyOf(cues: readonly string[]): string {
  return `(?:${cues.join('|')})`
}
