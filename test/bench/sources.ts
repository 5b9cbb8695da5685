import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import type { Case } from '../../src/cases/index.ts'
import { casesOf, openPack } from '../../src/pack/index.ts'

/** The project, in which the bench is run; the code itself runs as a bundle from elsewhere. */
export const project = pathToFileURL(`${process.cwd()}/`)
/** Folder of the evaluation data, beside the project; most machines have none. */
export const data = new URL('../shared/eval/', project)

const rowSchema = v.object({ title: v.nullish(v.string()), claim: v.nullish(v.string()) })

function textsOf(file: string, field: 'title' | 'claim'): string[] {
  const lines = gunzipSync(readFileSync(new URL(`cases/${file}`, data)))
    .toString()
    .split('\n')
  return lines.flatMap((line) => {
    if (line === '') return []
    const text = v.parse(rowSchema, JSON.parse(line))[field]?.trim()
    return text ? [text] : []
  })
}

/** The titles of EUvsDisinfo, 10,892 of them; or with the claims of `factchecks-86k` 97,000. */
export function claimsOf(size: 'titles' | 'all'): string[] {
  const titles = textsOf('euvsdisinfo-2015-2021-titles.jsonl.gz', 'title')
  return size === 'titles' ? titles : [...titles, ...textsOf('factchecks-86k.jsonl.gz', 'claim')]
}

/** The cases that come with the extension, with all their texts, as the build has packed them. */
export function bundledCases(): Case[] {
  const opened = openPack(readFileSync(new URL('.output/chrome-mv3/cases.pack', project)))
  if (!opened.ok) throw new Error(opened.reason)
  return opened.chunks.flatMap(casesOf)
}

/** What is measured on: the blocks of saved English pages, and their sentences and words. */
export interface PageTexts {
  readonly blocks: readonly string[]
  readonly sentences: readonly string[]
  readonly words: number
}
