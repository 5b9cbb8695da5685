/** An ending of base forms, with endings that take its place in other forms of the word. */
export interface Inflection {
  readonly ending: RegExp
  readonly others: readonly string[]
}

/**
 * Reads a table of inflections: lines `ending > other other`, of which the first whose ending fits counts. An
 * ending is the inside of a regular expression; `-` stands for none.
 */
export function readInflections(table: string): Inflection[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [ending = '', others = ''] = line.split('>').map((part) => part.trim())
      const kept = others.split(/\s+/u).map((other) => (other === '-' ? '' : other))
      return { ending: new RegExp(`${ending}$`, 'u'), others: kept }
    })
}

/** Letters that an inflected word has before its ending at least. */
const shortestBase = 2

/**
 * A base form with some of its other forms. A stemmer that does not know a word takes more off some of them
 * than off others ("режим" ends like an adjective, "режима" does not), so that their stems differ.
 */
export function formsOf(form: string, inflections: readonly Inflection[]): string[] {
  const found = inflections.find(({ ending }) => ending.test(form))
  if (found === undefined) return [form]
  const base = form.replace(found.ending, '')
  if (base.length < shortestBase) return [form]
  return [form, ...found.others.map((other) => base + other)]
}
