import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Writes a file so that one that was there before is never half overwritten: renamed when complete. */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  mode?: number,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const partial = `${file}.partial`
  await writeFile(partial, content, mode === undefined ? {} : { mode })
  await rename(partial, file)
}
