import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Bench } from '../quality/index.ts'
import { openWholeMeaning } from './open-meaning.ts'
import { openModels } from './open-models.ts'
import { matchesIn, pageOfHtml } from './page-of-file.ts'
import { readInput, reasonOf } from './read-input.ts'
import { seedCases } from './seed-cases.ts'

/** Folder of this project. */
export const project = fileURLToPath(new URL('../..', import.meta.url))
/** Folder of the evaluation data, beside the project; most machines have none. */
export const data = join(project, '../shared/eval')

async function read(path: string): Promise<string> {
  try {
    return await readInput(path)
  } catch (error) {
    throw new Error(`${path}: ${reasonOf(error)}`)
  }
}

/**
 * Everything that the quality is measured with: pages are read as `check` reads them.
 * @throws Error that names what cannot be read
 */
export async function openBench(): Promise<Bench> {
  return new Bench({
    project,
    data,
    read,
    readPage: (html) => {
      const page = pageOfHtml(html)
      return {
        blocks: page.blocks.map(({ text }) => text),
        matchesBy: (matcher) => matchesIn(page, matcher),
      }
    },
    meaning: await openWholeMeaning(),
    models: await openModels(),
    seeds: await seedCases(),
  })
}
