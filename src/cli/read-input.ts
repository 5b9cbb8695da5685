import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'

/** Name of an input without the `.gz` that is taken off when it is read. */
export function plainName(name: string): string {
  return name.replace(/\.gz$/iu, '')
}

/** How the beginning of a saved page names its encoding, in HTML or in XML. */
const namedEncoding =
  /<meta[^>]+charset\s*=\s*["']?\s*(?<html>[\w-]+)|<\?xml[^>]+encoding\s*=\s*["'](?<xml>[\w-]+)/iu
/** Bytes within which a browser looks for it. */
const encodingWithin = 1_024

/** The encoding that a saved page names, as old pages in other alphabets do; null where none. */
function namedEncodingOf(content: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(content.subarray(0, encodingWithin))
  const { html, xml } = namedEncoding.exec(head)?.groups ?? {}
  return html ?? xml ?? null
}

/**
 * UTF-8 comes first whatever the page names: browsers save pages in UTF-8 and leave the old name
 * in them, while text in another encoding is hardly ever valid UTF-8.
 */
function decode(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch (error) {
    const named = namedEncodingOf(content)
    if (named === null) throw error
    return new TextDecoder(named, { fatal: true }).decode(content)
  }
}

/**
 * The text of a file, of a gzip-compressed file (`.gz`), or of standard input (`-`).
 * @throws Error whose message says why it cannot be read
 */
export async function readInput(name: string): Promise<string> {
  const bytes = name === '-' ? await buffer(process.stdin) : await readFile(name)
  const content = /\.gz$/iu.test(name) ? gunzipSync(bytes) : bytes
  return decode(content)
}

const knownReasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'is not UTF-8 text',
  ERR_ENCODING_NOT_SUPPORTED: 'names an encoding that is not known',
  Z_DATA_ERROR: 'is not gzip, or is damaged',
  Z_BUF_ERROR: 'is cut off',
}

/** Why reading failed, in words that follow a file's name. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return knownReasons[code] ?? (error instanceof Error ? error.message : String(error))
}
