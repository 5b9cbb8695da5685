/** Longest headline that is read, in UTF-16 code units. */
const longestHeadline = 300
/** What shows nothing and may stand within a word: soft hyphens, zero-width characters. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
/** What parts a headline from the name of its section or site, or a label from what it labels. */
const edge = / ?[|»·•] ?| [-–—] | ?: /u

/**
 * Names of the genre, in English, German, Russian, Ukrainian, French, Spanish, Italian and Polish.
 * They count where a part of the headline begins or ends with them: "Debate fact-check: …",
 * "… | Faktencheck". In its middle they are what is talked about.
 */
const genre = [
  'fact[ -]?check(?:s|ed)?',
  'fakten-?(?:check|finder|fuchs)',
  'факт-?чек(?:инг)?',
  'проверка фактов',
  'перевірка фактів',
  'vérification des faits',
  'verificación de (?:datos|hechos)',
  'verifica dei fatti',
  '(?:weryfikacja|sprawdzanie) faktów',
].join('|')
/** What tells of checking at the beginning only: elsewhere somebody else is said to check. */
const openings = ['fact[ -]?checking', 'debunk(?:s|ed|ing)?'].join('|')

/** A verdict, in the same languages. */
const verdicts = [
  'fakes?|fake news|false|hoax|myths?|debunked|manipulation|disinfo(?:rmation)?|misinformation',
  'falsch|falschmeldung|desinformation|mythos|widerlegt',
  '(?:видео|фото)?фейк|ложь|неправда|миф|дезинформация|манипуляция|опровержение',
  '(?:відео|фото)?фейк|брехня|міф|дезінформація|маніпуляція|спростування',
  'faux|infox|intox|désintox|désinformation|mythe',
  'falso|bulo|desinformación|mito|desmentido',
  'bufala|disinformazione',
  'fałsz|dezinformacja|manipulacja',
].join('|')
/** What may stand before a verdict: "Video fake: …", "Classic disinfo: …". */
const qualifiers = [
  'viral|video|photo|foto|old|classic|kremlin|pro-kremlin|russian|coronavirus|covid-19',
  'russische|российская|кремлёвская|кремлевская|російська|кремлівська|russe|rusa|russa|rosyjska',
].join('|')

/** Questions that a check answers: the two sides stand together. */
const questions = [
  'myths? (?:vs\\.?|versus|and|or|&) (?:facts?|reality|truth)',
  'facts? (?:vs\\.?|versus|or) (?:fiction|fake|myth)',
  'true or (?:false|fake)',
  'wahr oder falsch',
  'fakt oder fake',
  'правда или (?:фейк|ложь|миф|вымысел)',
  'правда чи (?:фейк|брехня|міф|вигадка)',
  'vrai ou (?:faux|fake)',
  '(?:verdadero|verdad) o (?:falso|mentira|bulo)',
  'vero o falso',
  'prawda (?:czy|albo) (?:fałsz|fake|mit)|fakt czy mit',
].join('|')

/** `\b` knows no letters but the Latin ones. */
const wordEnd = '(?![\\p{L}\\p{N}])'
const wordStart = '(?<![\\p{L}\\p{N}])'

/**
 * A verdict is a label only in front, with a colon after it or in brackets: a fake passport, a
 * false alarm, a page on myths, and "X is fake", which disinformation says too, are none.
 */
const label = new RegExp(
  `(?:^|[|»·•] ?)(?:(?:(?:${qualifiers}) )?(?:${verdicts}) ?:|[[(](?:${verdicts})[\\])])`,
  'iu',
)
const begins = new RegExp(`^(?:${genre}|${openings})${wordEnd}`, 'iu')
const ends = new RegExp(`${wordStart}(?:${genre})$`, 'iu')
const asks = new RegExp(`${wordStart}(?:${questions})${wordEnd}`, 'iu')

/** Whether a headline says that what stands under it is a check of claims. */
export function saysFactCheck(headline: string): boolean {
  const said = headline
    .slice(0, longestHeadline)
    .replace(invisible, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
  if (label.test(said) || asks.test(said)) return true
  return said.split(edge).some((part) => begins.test(part) || ends.test(part))
}
