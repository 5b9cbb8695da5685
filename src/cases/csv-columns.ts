import { plainWords } from './slug.ts'

/** What a column of a CSV file may give. */
export const csvFields = [
  ...['title', 'summary', 'disproof', 'date', 'url', 'countries', 'keywords', 'languages'],
  ...['outlets', 'related', 'publisher', 'verdict'],
] as const
export type CsvField = (typeof csvFields)[number]

/** For each field the place of its column; null where no column gives it. */
export type ColumnChoice = Readonly<Record<CsvField, number | null>>

/** Header words by field, the surest first; compared without case, accents and signs. */
const known: Readonly<Record<CsvField, readonly string[]>> = {
  title: [
    ...['claim reviewed', 'claimreviewed', 'claim', 'title', 'claim text', 'statement', 'headline'],
    ...['behauptung', 'titel', 'aussage', 'affirmation', 'titre', 'afirmacion', 'titulo', 'bulo'],
    ...['affermazione', 'titolo', 'twierdzenie', 'tytul', 'утверждение', 'заголовок', 'твердження'],
  ],
  summary: [
    ...[
      'summary',
      'description',
      'details',
      'zusammenfassung',
      'beschreibung',
      'resume',
      'resumen',
    ],
    ...[
      'sommario',
      'riassunto',
      'descripcion',
      'streszczenie',
      'opis',
      'описание',
      'краткое содержание',
      'опис',
    ],
  ],
  disproof: [
    ...[
      'disproof',
      'debunk',
      'debunking',
      'response',
      'refutation',
      'correction',
      'explanation',
      'fact',
    ],
    ...['widerlegung', 'richtigstellung', 'faktencheck', 'refutation', 'dementi', 'desmentido'],
    ...['refutacion', 'smentita', 'sprostowanie', 'obalenie', 'опровержение', 'спростування'],
  ],
  date: [
    ...[
      'date published',
      'date of publication',
      'datepublished',
      'publication date',
      'published',
      'date',
    ],
    ...['published on', 'review date', 'datum', 'veroffentlicht', 'fecha', 'data', 'дата'],
  ],
  url: [
    ...[
      'url',
      'review url',
      'link',
      'address',
      'fact check url',
      'adresse',
      'lien',
      'enlace',
      'collegamento',
    ],
    ...['odnosnik', 'ссылка', 'посилання'],
  ],
  countries: [
    'countries',
    'country',
    'lander',
    'land',
    'pays',
    'paises',
    'pais',
    'paesi',
    'kraje',
    'страны',
    'країни',
  ],
  keywords: [
    ...[
      'keywords',
      'tags',
      'topics',
      'topic',
      'schlagworte',
      'schlagworter',
      'themen',
      'mots cles',
    ],
    ...[
      'palabras clave',
      'etiquetas',
      'parole chiave',
      'slowa kluczowe',
      'ключевые слова',
      'ключові слова',
    ],
  ],
  languages: [
    ...[
      'languages',
      'language',
      'lang',
      'sprachen',
      'sprache',
      'langues',
      'langue',
      'idiomas',
      'idioma',
    ],
    ...['lingue', 'lingua', 'jezyki', 'jezyk', 'языки', 'язык', 'мови', 'мова'],
  ],
  outlets: [
    ...[
      'outlets',
      'outlet',
      'claimant',
      'reported in',
      'source',
      'medium',
      'medien',
      'quelle',
      'media',
    ],
    ...['medio', 'fuente', 'fonte', 'zrodlo', 'источник', 'джерело'],
  ],
  related: ['related', 'related cases', 'see also', 'verwandte falle', 'casos relacionados'],
  publisher: [
    ...['publisher', 'fact checker', 'factchecker', 'organization', 'organisation', 'herausgeber'],
    ...['editeur', 'editor', 'editore', 'wydawca', 'издатель', 'видавець'],
  ],
  verdict: [
    ...[
      'verdict',
      'rating',
      'textual rating',
      'label',
      'veracity',
      'conclusion',
      'bewertung',
      'urteil',
    ],
    ...['verdicto', 'calificacion', 'verdetto', 'giudizio', 'ocena', 'вердикт', 'оценка', 'оцінка'],
  ],
}

const nameOf = (header: string): string => plainWords(header).join(' ')

/** Recognises the columns of a header; a column gives one field at most. */
export function recogniseColumns(header: readonly string[]): ColumnChoice {
  const names = header.map(nameOf)
  const taken = new Set<number>()
  const found = csvFields.map((field) => {
    const columns = known[field].map((name) => names.indexOf(nameOf(name)))
    const column = columns.find((place) => place >= 0 && !taken.has(place)) ?? null
    if (column !== null) taken.add(column)
    return [field, column] as const
  })
  return Object.fromEntries(found) as Record<CsvField, number | null>
}

const delimiters = [',', ';', '\t', '|'] as const

/** What parts the cells: whatever the header has most of, outside quotes. */
export function delimiterOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/u)).replace(/"[^"]*"/gu, '')
  const counts = delimiters.map((delimiter) => line.split(delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ','
}
