import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describeProblem, readCollection } from '../cases/index.ts'
import { createMatcher, type Matcher } from '../match/index.ts'
import { compilePack, openPack } from '../pack/index.ts'
import { caseDocuments } from './case-documents.ts'
import { openMeaning } from './open-meaning.ts'
import { reasonOf } from './read-input.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

async function packBytes(file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined) return readFile(file)
  const reading = readCollection(await caseDocuments(seeds))
  if (!reading.ok) throw new Error(reading.problems.map(describeProblem).join('\n'))
  return compilePack(reading.value).bytes
}

/**
 * A matcher over a pack file, or over the bundled cases where no file is named.
 * @throws Error that names the file and what does not fit
 */
export async function openMatcher(file: string | undefined): Promise<Matcher> {
  const name = file ?? 'the bundled cases'
  const bytes = await packBytes(file).catch((error: unknown) => {
    throw new Error(`${name}: ${reasonOf(error)}`)
  })
  const opened = openPack(bytes)
  if (!opened.ok) throw new Error(`${name}: ${opened.reason}`)
  return createMatcher(opened.pack, await openMeaning())
}
