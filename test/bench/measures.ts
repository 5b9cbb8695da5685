import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Index } from 'flexsearch'
import type { PackParts, SectionName } from '../../src/pack/index.ts'
import { benchMeaning, openList, storedList } from './ours.ts'
import { exportOf, plainBm25, stockDocuments, stockFlexSearch, stockMiniSearch } from './peers.ts'
import { claimsOf, type PageTexts } from './sources.ts'

type Size = 'titles' | 'all'
/** What a measure gives: figures by name, in the unit that the name ends with. */
export type Figures = Readonly<Record<string, number>>

/** Sentences that the slow peers are asked: enough to tell, in a minute. */
const fewSentences = 400
/** Times that an opening is repeated; the middle one counts. */
const openings = 7
const asked = 'The EU wants to destroy Russia with bases in Ukraine, officials in Moscow claim.'

function milliseconds(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0
}

/** Time to check pages, warm, and that of peers to be asked for each of their sentences. */
export async function checking(size: Size, pages: PageTexts): Promise<Figures> {
  const claims = claimsOf(size)
  const { parts } = await storedList(claims)
  const matcher = openList(parts, benchMeaning())
  const check = () => {
    for (const block of pages.blocks) matcher.match(block)
  }
  check()
  const perThousand = (ms: number, share = 1) => (ms / pages.words / share) * 1_000
  const few = pages.sentences.slice(0, fewSentences)
  const share = few.length / pages.sentences.length
  const flex = stockFlexSearch(claims)
  const [mini, bm25] = [stockMiniSearch(claims), plainBm25(claims)]
  const askAll = (sentences: readonly string[], search: (text: string) => unknown) => () => {
    for (const sentence of sentences) search(sentence)
  }
  askAll(few, flex.search)()
  return {
    'ours, ms a 1,000 words': perThousand(milliseconds(check)),
    'FlexSearch, ms a 1,000 words': perThousand(milliseconds(askAll(few, flex.search)), share),
    'MiniSearch, ms a 1,000 words': perThousand(milliseconds(askAll(few, mini.search)), share),
    'BM25, ms a 1,000 words': perThousand(milliseconds(askAll(few, bm25.search)), share),
  }
}

/** Time from stored bytes to the first answer of a list, its words known, against an import. */
export async function opening(size: Size): Promise<Figures> {
  const claims = claimsOf(size)
  const { parts } = await storedList(claims)
  const exported = exportOf(stockFlexSearch(claims).index)
  const meaning = benchMeaning()
  const ours: number[] = []
  const theirs: number[] = []
  for (let time = 0; time < openings; time += 1) {
    ours.push(milliseconds(() => openList(parts, meaning).match(asked)))
    theirs.push(
      milliseconds(() => {
        const index = new Index()
        for (const [key, content] of Object.entries(exported)) index.import(key, content)
        index.search(asked, { suggest: true })
      }),
    )
  }
  return {
    'ours, ms': median(ours),
    'ours, first, ms': ours[0] ?? 0,
    'FlexSearch import, ms': median(theirs),
    'FlexSearch import, first, ms': theirs[0] ?? 0,
  }
}

/** Bytes that the index of a list takes when it is published, against an export. */
export async function indexBytes(size: Size): Promise<Figures> {
  const claims = claimsOf(size)
  const { parts } = await storedList(claims)
  const indexSections = ['owners', 'lengths', 'terms', 'postings', 'near'] as const
  const gzip = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length
  const ours = indexSections.reduce((sum, name) => sum + gzip(parts.sections.get(name) ?? ''), 0)
  const exported = Object.values(exportOf(stockFlexSearch(claims).index))
  const theirs = exported.reduce((sum, part) => sum + gzip(part), 0)
  return {
    'ours, bytes a case': ours / claims.length,
    'FlexSearch export, bytes a case': theirs / claims.length,
  }
}

declare const gc: () => void

/** Memory that is held, in megabytes: objects and the buffers beside them. */
function heldMegabytes(): number {
  gc()
  gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

/** Who is measured, for each is measured in a process of its own. */
export const holders = ['ours', 'FlexSearch documents', 'MiniSearch'] as const

/**
 * Memory that a list of claims takes when it can be asked. Ours is read from files in which it was
 * stored, so that nothing of making it is counted; words and models are.
 */
export async function holding(who: (typeof holders)[number], stored: string): Promise<Figures> {
  const before = heldMegabytes()
  let kept: unknown
  if (who === 'ours') {
    const matcher = openList(readStored(stored), benchMeaning())
    matcher.match(asked)
    kept = matcher
  } else {
    const claims = claimsOf('all')
    kept = who === 'MiniSearch' ? stockMiniSearch(claims) : stockDocuments(claims)
  }
  const held = heldMegabytes() - before
  return { [`${who}, MB`]: kept === undefined ? 0 : held }
}

/** Writes a list of all claims as it is stored, a file for each section. */
export async function store(folder: string): Promise<Figures> {
  const { parts } = await storedList(claimsOf('all'))
  writeFileSync(join(folder, 'header.json'), JSON.stringify(parts.header))
  for (const [name, bytes] of parts.sections) {
    if (name !== 'cases') writeFileSync(join(folder, `${name}.section`), bytes)
  }
  return {}
}

function readStored(folder: string): PackParts {
  const header: PackParts['header'] = JSON.parse(readFileSync(join(folder, 'header.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => file.endsWith('.section'))
  const sections = files.map((file) => {
    // We wrote the names ourselves.
    const name = file.replace('.section', '') as SectionName
    return [name, new Uint8Array(readFileSync(join(folder, file)))] as const
  })
  return { header, sections: new Map(sections) }
}
