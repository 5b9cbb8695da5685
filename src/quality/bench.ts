import { join } from 'node:path'
import * as v from 'valibot'
import type { Case } from '../cases/index.ts'
import { createMatcher, type Match, type Matcher, type Models } from '../match/index.ts'
import type { Meaning } from '../meaning/index.ts'
import { buildPack } from './built-pack.ts'
import { jsonValue, type ReadText, rowsOf } from './rows.ts'
import { writtenCase } from './written-case.ts'

/** A saved page. */
export interface SavedPage {
  readonly blocks: readonly string[]
  matchesBy(matcher: Matcher): Match[]
}

/** What measuring needs from outside. */
export interface Tools {
  /** Folder of this project, for its own labels. */
  readonly project: string
  /** Folder of the evaluation data. */
  readonly data: string
  readonly read: ReadText
  readonly readPage: (html: string) => SavedPage
  readonly meaning: Meaning
  readonly models: Models
  /** The bundled cases. */
  readonly seeds: readonly Case[]
}

const titlesFile = 'cases/euvsdisinfo-2015-2021-titles.jsonl.gz'
const titleSchema = v.object({ url: v.string(), title: v.pipe(v.string(), v.trim()) })
/** A known case by its address and title. */
export type TitleRow = v.InferOutput<typeof titleSchema>

const rightlySchema = v.array(
  v.object({ file: v.string(), claim: v.string(), reason: v.pipe(v.string(), v.nonEmpty()) }),
)
const rightlyFile = 'test/rightly-flagged.json'

/** A value that is made when it is first asked for, and kept. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let kept: Promise<Value> | undefined
  return () => {
    kept ??= make()
    return kept
  }
}

/** The data, labels and matchers that several measures share, each read or made once. */
export class Bench {
  readonly tools: Tools

  constructor(tools: Tools) {
    this.tools = tools
  }

  /** Rows of the evaluation data. */
  async dataRows<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>[]> {
    return rowsOf(path, await this.tools.read(join(this.tools.data, path)), schema)
  }

  /** Rows of the project's own labels. */
  async labelRows<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>[]> {
    return rowsOf(path, await this.tools.read(join(this.tools.project, path)), schema)
  }

  /** One JSON value of the project. */
  async labelValue<Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<v.InferOutput<Schema>> {
    return jsonValue(path, await this.tools.read(join(this.tools.project, path)), schema)
  }

  /** The cases of the large list. */
  readonly titles = once(() => this.dataRows(titlesFile, titleSchema))

  /** Address of a case → its title. Some cases share a title; either of them is the right one. */
  readonly titleByUrl = once(
    async () => new Map((await this.titles()).map(({ url, title }) => [url, title])),
  )

  /** The matcher over all titles and the bundled cases. */
  readonly matcher = once(() => this.matcherOver(() => true))

  /** Whether a flag on a page or an article is known to be right, by file and claim. */
  readonly rightly = once(async () => {
    const rows = await this.labelValue(rightlyFile, rightlySchema)
    const keys = new Set(rows.map(({ file, claim }) => `${file}\n${claim}`))
    return (file: string, { title }: Match): boolean => keys.has(`${file}\n${title}`)
  })

  /** A matcher over the titles that `keep` takes, the bundled cases, and more. */
  async matcherOver(
    keep: (row: TitleRow) => boolean,
    more: readonly Case[] = [],
  ): Promise<Matcher> {
    const titles = (await this.titles()).filter(keep)
    const cases = titles.map(({ title }, place) => writtenCase(`title-${place}`, title))
    return this.build([...cases, ...this.tools.seeds, ...more])
  }

  /** A matcher over some cases. */
  build(cases: readonly Case[]): Matcher {
    const { meaning, models } = this.tools
    const { pack } = buildPack(cases, meaning)
    return createMatcher([{ id: 'measured', pack }], meaning, models)
  }
}
