import { failure } from './failures.ts'
import type { Attempt } from './types.ts'

/** A file, packed or unpacked, may have so many bytes: twenty times the largest list that there is. */
export const largestFile = 500_000_000

const mega = 1_000_000
const tooLarge = (name: string): Attempt<never> =>
  failure('too-large', `${name}: has more than ${largestFile / mega} MB`)

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Unpacks gzip piece by piece, so that what grows without end is stopped in time. */
async function unpacked(file: Blob): Promise<Uint8Array | 'too large'> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    pieces.push(step.value)
    length += step.value.length
    if (length <= largestFile) continue
    await reader.cancel()
    return 'too large'
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** The bytes of a file, unpacked where it is gzip, whatever its name says. */
export async function bytesOf(file: File): Promise<Attempt<Uint8Array>> {
  if (file.size > largestFile) return tooLarge(file.name)
  try {
    const start = new Uint8Array(await file.slice(0, 2).arrayBuffer())
    if (!isGzip(start)) return { ok: true, value: new Uint8Array(await file.arrayBuffer()) }
    const content = await unpacked(file)
    return content === 'too large' ? tooLarge(file.name) : { ok: true, value: content }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return failure('unreadable', `${file.name}: ${why}`)
  }
}

/** Spreadsheets write UTF-16 with a byte order mark; everything else is UTF-8 or refused. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** The text of some bytes; `name` is for the failure. */
export function textOf(name: string, bytes: Uint8Array): Attempt<string> {
  try {
    return { ok: true, value: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) }
  } catch {
    return failure('unreadable', `${name}: is not UTF-8 text`)
  }
}
