import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { listen } from './listen.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** A running server of one folder's files. */
export interface Served {
  readonly port: number
  /** The address of a file; as `localhost` it is a site of its own beside `127.0.0.1`. */
  readonly url: (path: string, host?: '127.0.0.1' | 'localhost') => string
  readonly close: () => Promise<void>
}

/** Serves a folder's files on a free port of this computer, as they are on disk at each request. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(folder, request.url ?? '/', response)
  })
  const { port, close } = await listen(server)
  return { port, close, url: (path, host = '127.0.0.1') => `http://${host}:${port}/${path}` }
}

async function answer(folder: string, address: string, response: ServerResponse): Promise<void> {
  try {
    const pathname = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    const type = contentTypes[extname(pathname)]
    if (type === undefined) throw new Error('no file of a known kind')
    // Normalising an absolute path leaves no way out of the folder.
    const body = await readFile(join(folder, normalize(pathname)))
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body)
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
  }
}
