/**
 * A kind of words that texts which check claims are full of. `often` weighs how often they come
 * (the logarithm of one plus their number in a thousand words), `headline` and `opening` each of at
 * most two places there. Fitted by logistic regression, no weight below zero, on fact checks and
 * ordinary news that stay outside the project; rounded, and words of single subjects left out.
 */
interface Kind {
  readonly words: RegExp
  readonly often: number
  readonly headline: number
  readonly opening: number
}

const kind = (words: string, often: number, headline: number, opening: number): Kind => ({
  // Letters of other scripts count as letters at the edges.
  words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  often,
  headline,
  opening,
})

const english: readonly Kind[] = [
  kind(
    'polygraph\\.info|stopfake\\p{L}*|snopes|politifact|euvsdisinfo|factcheck\\.org|full fact|lead stories|voxcheck|correctiv|mimikama',
    5,
    2,
    0,
  ),
  kind('fact[- ]?check\\p{L}*', 0.8, 2, 0.5),
  kind('debunk\\p{L}*', 0.3, 2, 0.5),
  kind('disinformation|misinformation', 0.5, 0.5, 0),
  kind('fakes?|hoax|myths?', 0.2, 0.6, 0.2),
  kind(
    "(?:is|are|was|were|as|be|being|proved|rated|also|simply|that's) (?:\\p{L}+ )?(?:false|misleading|untrue|inaccurate|incorrect|fake|fabricated|baseless|groundless|unfounded|unsubstantiated|not true|not accurate|not supported|debunked|wrong|a lie|a myth|disinformation|partially true|partly true|bogus|doctored|contradict\\p{L}+)",
    1,
    0.7,
    0,
  ),
  kind(
    'false(?:ly|hoods?)?|untrue|misleading\\p{L}*|misrepresent\\p{L}*|inaccura\\p{L}+|distort\\p{L}*|misle[ad]d?|misquot\\p{L}*|exaggerat\\p{L}+|bogus|omits?',
    0.2,
    1.8,
    0,
  ),
  kind(
    'contrary to|in fact|in reality|actually|contradict\\p{L}*|however|indeed|thus',
    0.95,
    0,
    0.35,
  ),
  kind('claim(?:s|ed|ing)?|assert(?:s|ed|ions?|ing)|purport\\p{L}*|boast\\p{L}*', 0.2, 1.1, 0.1),
  kind(
    "(?:the|this|that|these|his|her|such|\\p{L}+['\u2019]s) (?:\\p{L}+ )?(?:claims?|statements?|assertions?|allegations?|remarks?|narratives?|comparison|quote|accusations?)",
    0.45,
    0.1,
    0.35,
  ),
  kind(
    'no (?:\\p{L}+ )?(?:evidence|proof|basis|indication|record)|without (?:any )?(?:evidence|proof)|(?:did|does|do) not (?:provide|offer|cite|support|specify|mention)|not (?:\\p{L}+ )?verif\\p{L}+|evidence',
    0,
    0.6,
    0.55,
  ),
  kind('accurate\\p{L}*|correct\\p{L}*|verif\\p{L}+|check\\p{L}*|facts?|truth|context', 0.35, 0, 0),
]
/** The sum above which a text checks claims: one ordinary article in a hundred passes it. */
const englishBar = 4.4

/** German, Russian, Ukrainian: plain lists, not fitted. */
const others: readonly Kind[] = [
  kind(
    'fakten-?checks?|faktenfuchs|falschmeldung(?:en)?|falschbehauptung(?:en)?|desinformation|fake(?:s| news)?|falschnachricht(?:en)?|stopfake|correctiv|mimikama|widerlegt|irreführend|frei erfunden|unbelegt|falscher kontext|\u0444\u0430\u043A\u0442\u0447\u0435\u043A\\p{L}*|\u0444\u0435\u0439\u043A\\p{L}*|\u0434\u0435\u0437[\u0438\u0456]\u043D\u0444\u043E\u0440\u043C\u0430\u0446[\u0438\u0456]\\p{L}*|\u043E\u043F\u0440\u043E\u0432\u0435\u0440\u0433\\p{L}*|\u0441\u043F\u0440\u043E\u0441\u0442\u043E\u0432\\p{L}*|\u043D\u0435\u043F\u0440\u0430\u0432\u0434\\p{L}*|\u0445\u0438\u0431\u043D\\p{L}*|\u043B\u043E\u0436\u043D\\p{L}*|\u043B\u043E\u0436\u044C|\u0432\u044B\u0434\u0443\u043C\\p{L}*|\u0432\u0438\u0433\u0430\u0434\\p{L}*|\u043C\u0430\u043D[\u0438\u0456]\u043F\u0443\u043B\u044F\u0446[\u0438\u0456]\\p{L}*|\u043C[\u0438\u0456]\u0444\\p{L}{0,2}|\u043D\u0435 \u0441\u043E\u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0443\\p{L}+ \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u0438|\u043D\u0435 \u0432\u0456\u0434\u043F\u043E\u0432\u0456\u0434\u0430\\p{L}+ \u0434\u0456\u0439\u0441\u043D\u043E\u0441\u0442\u0456',
    1,
    2.2,
    0.5,
  ),
  kind(
    'falsch(?:e|en|er|es)?|keine? (?:belege?|beweise?)|stimmt nicht|tatsächlich|gerücht(?:e|en)?|behauptung(?:en)?|angeblich(?:e[nrs]?)?|\u043D\u0430 \u0441\u0430\u043C\u043E\u043C \u0434\u0435\u043B\u0435|\u0432 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u043E\u0441\u0442\u0438|\u043D\u0430\u0441\u043F\u0440\u0430\u0432\u0434\u0456|\u044F\u043A\u043E\u0431\u044B|\u043D\u0456\u0431\u0438\u0442\u043E|\u0443\u0442\u0432\u0435\u0440\u0436\u0434\\p{L}+|\u0441\u0442\u0432\u0435\u0440\u0434\u0436\\p{L}+',
    0.6,
    0.8,
    0.3,
  ),
]
const othersBar = 3.4

/** A headline that opens with a verdict: "Fake: ...", "Fact check: ...". */
const label =
  /^(?:fact[- ]?check|fake|false|hoax|misleading|debunked|disinfo|fakten-?check|falsch|\p{L}*\u0444\u0435\u0439\u043A|\u043C\u0430\u043D[\u0438\u0456]\u043F\u0443\u043B\u044F\u0446[\u0438\u0456]\u044F|\u043D\u0435\u043F\u0440\u0430\u0432\u0434\u0430|\u043B\u043E\u0436\u044C|\u0444\u0430\u043A\u0442\u0447\u0435\u043A)\s*[:|\u2013\u2014-]/iu

/** Characters of the opening, behind the headline. */
const openingLength = 700
/** Shorter texts count as this many words, so that one word does not make a text. */
const fewestWords = 150
/** Characters that are read: a check tells what it is long before. */
const longestRead = 30_000

function count(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0
}

function weigh(kinds: readonly Kind[], text: string): number {
  const { 0: headline } = /^[^\n]*/.exec(text) ?? ['']
  const body = text.slice(headline.length)
  const opening = body.slice(0, openingLength)
  const thousands = Math.max(fewestWords, count(/\S+/g, body)) / 1000
  let sum = 0
  for (const { words, often, headline: first, opening: next } of kinds) {
    sum += often * Math.log1p(count(words, body) / thousands)
    sum += first * Math.min(2, count(words, headline))
    if (next > 0) sum += next * Math.min(2, count(words, opening))
  }
  return sum
}

/**
 * Whether a whole plain text, the headline on its first line, is about checking or debunking claims
 * or explains disinformation, by its words alone: English, and plain cues of German, Russian and
 * Ukrainian. A check whose headline and words are those of a news report is not recognised. Linear;
 * reads the first 30,000 characters.
 */
export function factCheckSignals(text: string): boolean {
  const read = text.slice(0, longestRead).trimStart()
  if (label.test(read)) return true
  return weigh(english, read) > englishBar || weigh(others, read) > othersBar
}
