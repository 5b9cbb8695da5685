import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { data } from '../bench/sources.ts'

/** The names of the saved pages of the evaluation data. */
export function filesOfPages(): string[] {
  const index = readFileSync(new URL('pages/index.jsonl', data), 'utf8').trim().split('\n')
  return index.map((line): string => JSON.parse(line).file)
}

/** Saved pages miss the servers that their scripts speak to, and some then never end to load. */
const withoutScripts = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'

/** A saved page with its scripts off, and with what is added at its end. */
export function readPage(file: string, added = ''): string {
  const html = gunzipSync(readFileSync(new URL(`pages/${file}`, data))).toString()
  const head = /<head(?:\s[^>]*)?>/iu.exec(html)
  const at = head === null ? 0 : head.index + head[0].length
  return html.slice(0, at) + withoutScripts + html.slice(at) + added
}

/** A page's name in reports: whose pages these are is not ours to tell. */
export function nameOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 8)
}
