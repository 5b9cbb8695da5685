import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Case, type ReadProblem, readCollection } from '../cases/index.ts'
import { isPackFile } from '../pack/index.ts'
import { checkPack } from '../publication/index.ts'
import { caseDocument, filesOf } from './case-documents.ts'
import { reasonOf } from './read-input.ts'

/** The cases of all inputs, each once, and the records that could not be read. */
export interface ReadCases {
  readonly cases: readonly Case[]
  readonly problems: readonly ReadProblem[]
}

async function packOf(file: string): Promise<Uint8Array | null> {
  if (file === '-' || !/\.pack$/iu.test(file)) return null
  const bytes = await readFile(file)
  if (!isPackFile(bytes)) throw new Error(`${basename(file)} is no pack`)
  return bytes
}

/**
 * Reads files, and folders of them, of every format that the extension imports.
 * @throws Error that names the input that cannot be read at all
 */
export async function readCases(inputs: readonly string[]): Promise<ReadCases> {
  const documents = []
  const packed: Case[] = []
  for (const input of inputs) {
    try {
      for (const file of await filesOf(input)) {
        const pack = await packOf(file)
        if (pack === null) {
          documents.push(await caseDocument(file))
          continue
        }
        const checked = checkPack(pack)
        if (!checked.ok) throw new Error(checked.failure.detail)
        packed.push(...checked.value.cases)
      }
    } catch (error) {
      throw new Error(`${input}: ${reasonOf(error)}`)
    }
  }
  const { cases, problems } = readCollection(documents)
  const ids = new Set(cases.map(({ id }) => id))
  // Of two packs that hold one case, the first tells it.
  const more = packed.filter(({ id }) => !ids.has(id) && ids.add(id))
  return { cases: [...cases, ...more], problems }
}
