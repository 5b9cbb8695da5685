import { type ColumnChoice, problemsAsCsv } from '../cases/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { factsOf, isMatchable } from '../pack/index.ts'
import { prepareClaims } from '../publication/index.ts'
import { failure } from './failures.ts'
import type { Library } from './library.ts'
import { pacing } from './pacing.ts'
import { type ReadFiles, readFiles } from './read-files.ts'
import { compiledAnew } from './rebuild.ts'
import type { OpenList } from './stored-list.ts'
import type { Attempt, ImportPreview, ListFacts, Progress } from './types.ts'

type OnProgress = (progress: Progress) => void

/** Records and titles that a preview shows. */
const sampleSize = 5
const rejectedSize = 20
/** Cases between two tellings of how far something is. */
const tellEvery = 500

/** What an import needs of the world. */
export interface ImportTools {
  readonly library: Library
  readonly openMeaning: () => Promise<Meaning>
  readonly openBundled: () => Promise<OpenList>
  /** ISO time. */
  readonly now: () => string
}

/** A name for a list from the names of its files: "facts-of-the-pond.csv" → "facts of the pond". */
function nameFrom(files: readonly File[]): string {
  const [{ name } = { name: '' }] = files
  return (
    name
      .replace(/(?:\.[a-z]+)+$/iu, '')
      .replace(/[-_]+/gu, ' ')
      .trim() || name
  )
}

/** One import: files are read, and what they hold is stored if the user wants it. */
export class Import {
  readonly #tools: ImportTools
  #read: ReadFiles | null = null

  constructor(tools: ImportTools) {
    this.#tools = tools
  }

  /** Reads files and says what storing them would bring. Nothing is stored. */
  async read(
    files: readonly File[],
    columns: ColumnChoice | null,
    onProgress: OnProgress,
  ): Promise<Attempt<ImportPreview>> {
    this.#read = null
    const reading = await readFiles(files, columns, onProgress)
    if (!reading.ok) return reading
    this.#read = reading.value
    const { cases, problems, csv } = reading.value
    const { languages, oldestDate, dataDate } = factsOf(cases)
    return {
      ok: true,
      value: {
        suggestedName: nameFrom(files),
        cases: cases.length,
        unmatchable: await this.#countUnmatchable(onProgress),
        languages,
        oldest: oldestDate,
        newest: dataDate,
        duplicates: await this.#duplicates(),
        rejected: problems.length,
        rejectedSample: problems.slice(0, rejectedSize),
        sample: cases.slice(0, sampleSize).map(({ title }) => title),
        csv,
      },
    }
  }

  async #countUnmatchable(onProgress: OnProgress): Promise<number> {
    const { cases = [] } = this.#read ?? {}
    const meaning = await this.#tools.openMeaning()
    await prepareClaims(cases, meaning, pacing)
    const read = (text: string) => meaning.languages.termsOf(text)
    let count = 0
    for (const [done, one] of cases.entries()) {
      if (done % tellEvery === 0) onProgress({ stage: 'comparing', done, total: cases.length })
      if (!isMatchable(one, read)) count += 1
    }
    return count
  }

  /** How many of the cases other lists have, by id or by title. */
  async #duplicates(): Promise<ImportPreview['duplicates']> {
    const { cases = [] } = this.#read ?? {}
    const ids = new Set(cases.map(({ id }) => id))
    const titles = new Set(cases.map(({ title }) => title.toLowerCase()))
    const { library, openBundled, openMeaning } = this.#tools
    const added = await library.open(openMeaning()).catch(() => [])
    return [await openBundled(), ...added].flatMap(({ name, pack }) => {
      let count = 0
      for (let place = 0; place < pack.titles.length; place += 1) {
        const isKnown =
          ids.has(pack.ids.at(place)) || titles.has(pack.titles.at(place).toLowerCase())
        if (isKnown) count += 1
      }
      return count === 0 ? [] : [{ list: name, cases: count }]
    })
  }

  /** The records that were rejected, with their reasons, as CSV. */
  rejected(): string {
    return problemsAsCsv(this.#read?.problems ?? [])
  }

  /** Stores what was read last under a name. Until it has succeeded everything is as it was. */
  async commit(name: string, onProgress: OnProgress): Promise<Attempt<ListFacts>> {
    const { cases = [] } = this.#read ?? {}
    if (cases.length === 0) return failure('no-cases')
    const meaning = await this.#tools.openMeaning()
    const { parts, chunks } = await compiledAnew(cases, meaning, ({ done, total }) =>
      onProgress({ stage: 'indexing', done, total }),
    )
    const origin = { kind: 'file', addedAt: this.#tools.now() } as const
    const list = { name, origin, parts, chunks }
    return this.#tools.library.add(list, (done, total) =>
      onProgress({ stage: 'storing', done, total }),
    )
  }
}
