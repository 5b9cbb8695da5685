import { readFile } from 'node:fs/promises'
import { createMatcher, type Matcher } from '../match/index.ts'
import { compilePack, openPack } from '../pack/index.ts'
import { openMeaning } from './open-meaning.ts'
import { openModels } from './open-models.ts'
import { reasonOf } from './read-input.ts'
import { seedCases } from './seed-cases.ts'

async function packBytes(file: string | undefined): Promise<Uint8Array> {
  return file === undefined ? compilePack(await seedCases()).bytes : readFile(file)
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
  const [meaning, models] = await Promise.all([openMeaning(), openModels()])
  await meaning.languages.prepareFor(opened.pack.header.claimLanguages)
  return createMatcher([{ id: 'checked', pack: opened.pack }], meaning, models)
}
