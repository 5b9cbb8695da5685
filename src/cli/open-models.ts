import { readFile } from 'node:fs/promises'
import type { Models } from '../match/index.ts'
import { reasonOf } from './read-input.ts'

async function readWeights(name: 'makes' | 'network'): Promise<unknown> {
  const file = new URL(`../match/weights/${name}.json`, import.meta.url)
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new Error(`src/match/weights/${name}.json: ${reasonOf(error)}`)
  }
}

/**
 * What was learnt, from the project's own files; a model that does not fit is refused by whoever
 * uses it.
 * @throws Error that names the file that cannot be read
 */
export async function openModels(): Promise<Models> {
  const [makes, network] = await Promise.all([readWeights('makes'), readWeights('network')])
  return { makes, network } as Models
}
