/** What a fact-checker found, in words and numbers as far as there are any. */
export interface Rating {
  readonly words: string | null
  readonly value: number | null
  readonly best: number | null
  readonly worst: number | null
}

/** What a rating says of a claim. */
export type Finding = 'false' | 'not false' | 'unclear'

/** Words apart by plain spaces, in lower case and without accents, so that parts can be looked for. */
function soundOf(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return ` ${(plain.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
}

const heard = (words: readonly string[]): readonly string[] => words.map(soundOf)

/** Leaves open whether the claim is false; looked for first, for they contain words of the others. */
const unclear = heard([
  ...[
    'unproven',
    'not proven',
    'unverified',
    'unverifiable',
    'unsupported',
    'no verdict',
    'mixture',
  ],
  ...[
    'mixed',
    'half true',
    'half false',
    'partly',
    'partially',
    'partly false',
    'in part',
    'satire',
  ],
  ...['missing context', 'needs context', 'out of context', 'outdated', 'research in progress'],
  ...['legend', 'undetermined', 'disputed', 'labeled satire', 'opinion', 'exaggerated', 'true but'],
  ...['unbewiesen', 'unbelegt', 'teilweise', 'teils', 'halbwahr', 'größtenteils richtig', 'satire'],
  ...['kontext fehlt', 'fehlender kontext', 'nicht überprüfbar', 'unklar', 'gemischt'],
  ...[
    'non prouvé',
    'non vérifié',
    'partiellement',
    'en partie',
    'à moitié',
    'plutôt vrai',
    'mitigé',
  ],
  ...[
    'no probado',
    'sin verificar',
    'sin pruebas',
    'a medias',
    'parcialmente',
    'en parte',
    'no verificable',
  ],
  ...[
    'não comprovado',
    'sem provas',
    'meia verdade',
    'impreciso',
    'fora de contexto',
    'sem contexto',
  ],
  ...[
    'non dimostrato',
    'non verificato',
    'in parte',
    'parzialmente',
    'mezza verità',
    'contesto mancante',
  ],
  ...[
    'niezweryfikowane',
    'częściowo',
    'półprawda',
    'brak kontekstu',
    'nieudowodnione',
    'manipulacja',
  ],
  ...['не доведено', 'частково', 'напівправда', 'перебільшення', 'без контексту', 'маніпуляція'],
  ...['не доказано', 'частично', 'полуправда', 'без контекста', 'не подтверждено', 'манипуляция'],
  ...[
    'kısmen',
    'kanıtlanmamış',
    'karma',
    'غير مؤكد',
    'جزئيا',
    'نصف حقيقة',
    'आंशिक',
    'अप्रमाणित',
    'भ्रामक नहीं',
  ],
])

const notFalse = heard([
  ...[
    'not false',
    'not fake',
    'true',
    'mostly true',
    'correct',
    'accurate',
    'mostly accurate',
    'confirmed',
  ],
  ...['correct attribution', 'verified', 'real', 'authentic', 'genuine'],
  ...['wahr', 'richtig', 'korrekt', 'nicht falsch', 'größtenteils wahr', 'stimmt'],
  ...[
    'vrai',
    'exact',
    'plutot vrai',
    'pas faux',
    'verdadero',
    'cierto',
    'correcto',
    'verdadeiro',
    'vero',
  ],
  ...[
    'corretto',
    'prawda',
    'prawdziwe',
    'правда',
    'правдиво',
    'верно',
    'істина',
    'doğru',
    'صحيح',
    'حقيقي',
    'सच',
    'सही',
  ],
])

const saidFalse = heard([
  ...[
    'false',
    'mostly false',
    'fake',
    'fabricated',
    'pants on fire',
    'misleading',
    'hoax',
    'incorrect',
  ],
  ...[
    'wrong',
    'inaccurate',
    'untrue',
    'not true',
    'not correct',
    'not real',
    'not accurate',
    'no evidence',
  ],
  ...[
    'baseless',
    'debunked',
    'altered',
    'doctored',
    'miscaptioned',
    'misattributed',
    'scam',
    'four pinocchios',
  ],
  ...[
    'three pinocchios',
    'no basis',
    'manipulated',
    'disinformation',
    'misinformation',
    'manipulated media',
  ],
  ...[
    'falsch',
    'größtenteils falsch',
    'nicht wahr',
    'unwahr',
    'irreführend',
    'gefälscht',
    'fälschung',
  ],
  ...['stimmt nicht', 'nicht richtig', 'frei erfunden', 'erfunden', 'falschmeldung', 'manipuliert'],
  ...[
    'faux',
    'fausse',
    'pas vrai',
    'trompeur',
    'trompeuse',
    'infondé',
    'inexact',
    'mensonger',
    'détourné',
  ],
  ...[
    'falso',
    'falsa',
    'no es cierto',
    'no es verdad',
    'engañoso',
    'bulo',
    'engaño',
    'enganoso',
    'não é verdade',
  ],
  ...['montaje', 'manipulado', 'non è vero', 'bufala', 'fuorviante', 'ingannevole', 'infondato'],
  ...['fałsz', 'fałszywe', 'nieprawda', 'nieprawdziwe', 'wprowadza w błąd', 'zmanipulowane'],
  ...[
    'неправда',
    'фейк',
    'брехня',
    'хибно',
    'не відповідає дійсності',
    'вводить в оману',
    'не правда',
  ],
  ...[
    'ложь',
    'ложно',
    'неверно',
    'фальшивка',
    'вводит в заблуждение',
    'не соответствует действительности',
  ],
  ...['yanlış', 'sahte', 'doğru değil', 'yanıltıcı', 'asılsız'],
  ...[
    'خطأ',
    'زائف',
    'كاذب',
    'مضلل',
    'غير صحيح',
    'مفبرك',
    'झूठ',
    'फर्जी',
    'गलत',
    'भ्रामक',
    'असत्य',
    'फ़र्ज़ी',
  ],
])

function longestIn(sound: string, list: readonly string[]): number {
  return list.reduce((most, word) => (sound.includes(word) ? Math.max(most, word.length) : most), 0)
}

/**
 * What the words say. A longer phrase knows better than a word in it ("not true", "mostly false"); where
 * both sides are said in equal length, nothing is said.
 */
function findingOfWords(words: string): Finding | null {
  const sound = soundOf(words)
  const open = longestIn(sound, unclear)
  const right = longestIn(sound, notFalse)
  const wrong = longestIn(sound, saidFalse)
  if (open + right + wrong === 0) return null
  if (open >= Math.max(right, wrong) || right === wrong) return 'unclear'
  // "False: the picture is real" says both; only a phrase that holds the other word settles it.
  if (right > 0 && wrong > 0 && !isWithin(sound, right > wrong)) return 'unclear'
  return wrong > right ? 'false' : 'not false'
}

/** Whether every word of the weaker side stands inside a phrase of the stronger one. */
function isWithin(sound: string, isRight: boolean): boolean {
  const [strong, weak] = isRight ? [notFalse, saidFalse] : [saidFalse, notFalse]
  const phrases = strong.filter((phrase) => sound.includes(phrase))
  const rest = phrases.reduce((left, phrase) => left.replaceAll(phrase, ' '), sound)
  return longestIn(rest, weak) === 0
}

/** Parts of the scale, from worst to best, up to which a number says false and from which it does not. */
const falseUpTo = 0.25
const notFalseFrom = 0.75

function findingOfNumbers({ value, best, worst }: Rating): Finding {
  if (value === null || best === null || worst === null || best <= worst) return 'unclear'
  const share = (value - worst) / (best - worst)
  if (share < 0 || share > 1) return 'unclear'
  if (share <= falseUpTo) return 'false'
  return share >= notFalseFrom ? 'not false' : 'unclear'
}

/**
 * Whether a review finds a claim false. Words win over numbers, for scales are often filled in
 * carelessly (−1 of −1); words that say nothing leave it to the numbers.
 */
export function findingOf(rating: Rating): Finding {
  const said = rating.words === null ? null : findingOfWords(rating.words)
  return said ?? findingOfNumbers(rating)
}
