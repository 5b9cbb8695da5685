import { readdir, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Case } from '../cases/index.ts'
import { type CompileStep, claimTexts, compilePack } from '../pack/index.ts'
import {
  type Before,
  casesToPublish,
  checkPack,
  difference,
  type Imprint,
  keyPairFrom,
  privateKeyBytes,
  publish,
  readList,
} from '../publication/index.ts'
import { openMeaning } from './open-meaning.ts'
import { reasonOf } from './read-input.ts'
import { writeWhole } from './write-whole.ts'

/** Where a list is published, by whom and with which key. */
export interface Publishing extends Imprint {
  /** Folder whose files are put on a server as they are. */
  readonly folder: string
  readonly privateKey: string
}

/** What was published: null where nothing has changed since the version before. */
export interface Published {
  readonly version: number
  readonly cases: number
  readonly packBytes: number
  /** Null for a first version. */
  readonly deltaBytes: number | null
}

/** Files of our kinds; whatever else lies in the folder is left alone. */
const ours = /^(?:(?<version>\d+)|\d+-\d+)-[0-9a-f]{8}\.(?:pack|delta)$/u

async function readBefore(folder: string, publicKey: string): Promise<Before | null> {
  const listFile = join(folder, 'list.json')
  const bytes = await readFile(listFile).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (bytes === null) return null
  const list = readList(bytes, publicKey)
  if (!list.ok) throw new Error(`${listFile}: ${list.failure.detail}`)
  const packFile = join(folder, list.value.pack.file)
  try {
    const pack = checkPack(await readFile(packFile))
    if (!pack.ok) throw new Error(pack.failure.detail)
    return { list: list.value, cases: pack.value.cases }
  } catch (error) {
    throw new Error(`${packFile}: ${reasonOf(error)}`)
  }
}

function isUnchanged(
  { list, cases: old }: Before,
  cases: readonly Case[],
  imprint: Imprint,
): boolean {
  const ends = { from: list.version, to: list.version + 1 }
  const { removed, cases: changed } = difference(ends, old, cases)
  const isTold = (['name', 'publisher', 'homepage'] as const).every(
    (key) => list[key] === imprint[key],
  )
  return removed.length + changed.length === 0 && isTold
}

/**
 * Publishes the next version of a list into a folder, the signed `list.json` last; null where no
 * case has changed since the version before.
 * @throws Error that names the file that is in the way
 */
export async function publishList(
  cases: readonly Case[],
  { folder, privateKey, ...imprint }: Publishing,
  onStep: (step: CompileStep) => void,
): Promise<Published | null> {
  const secret = privateKeyBytes(privateKey)
  if (secret === null) throw new Error('this is no private key of Disproof')
  const before = await readBefore(folder, keyPairFrom(secret).publicKey)
  const ordered = casesToPublish(before, cases)
  if (before !== null && isUnchanged(before, ordered, imprint)) return null
  const meaning = await openMeaning()
  await meaning.languages.prepareClaims(claimTexts(ordered))
  const compiled = compilePack(ordered, meaning, onStep)
  const { version, files, list, kept } = publish(before, ordered, compiled, imprint, privateKey)
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes)
  await writeWhole(join(folder, 'list.json'), list)
  // Somebody may be fetching the version before just now; older ones are of no use to anybody.
  const needed = new Set([...kept, before?.list.pack.file])
  for (const name of await readdir(folder)) {
    if (ours.test(name) && !needed.has(name)) await unlink(join(folder, name))
  }
  const [pack, delta] = files
  return {
    version,
    cases: ordered.length,
    packBytes: pack?.bytes.length ?? 0,
    deltaBytes: delta?.bytes.length ?? null,
  }
}
