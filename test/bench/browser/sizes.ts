import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Figures } from '../measures.ts'

/** Folder of a build of the extension. */
export const buildFolder = (build: string): string =>
  fileURLToPath(new URL(`../../../.output/${build}/`, import.meta.url))

/** Bytes of a build's files, compressed one by one as in a zip, whose own entries are some kilobytes. */
export function packedBytes(folder: string, isCounted: (name: string) => boolean): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isCounted(entry.name))
    .map((entry) => gzipSync(readFileSync(join(entry.parentPath, entry.name))).length)
    .reduce((sum, size) => sum + size, 0)
}

/** Whether a file is code; the table of names is a script, but data. */
export const isCode = (name: string): boolean =>
  name.endsWith('.js') && !name.startsWith('names-table')

/** What the extension takes where it is packed: all of it, and its code alone. */
export function extensionSizes(build: string): Figures {
  const folder = buildFolder(build)
  return {
    'all, kB': packedBytes(folder, () => true) / 1_000,
    'code, kB': packedBytes(folder, isCode) / 1_000,
  }
}
