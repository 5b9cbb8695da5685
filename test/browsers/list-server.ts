import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { generate } from 'selfsigned'
import { listen } from './listen.ts'

/** Answers a request otherwise than an honest server would; false where it leaves it to the files. */
export type Misbehaviour = (path: string, response: ServerResponse) => boolean

/** A server of published lists, over https, on this computer. */
export interface ListServer {
  readonly port: number
  /** The files by their paths, such as `/pond/list.json`; they can be changed at any time. */
  readonly files: Map<string, Uint8Array | string>
  /** Paths that were asked for, with the status that was answered. */
  readonly asked: string[]
  /** Requests that are not answered yet. */
  readonly waiting: () => number
  readonly url: (path: string) => string
  /** Has it misbehave from now on, or behave again. */
  misbehave(how: Misbehaviour | null): void
  readonly close: () => Promise<void>
}

/** Starts a server whose certificate only this computer's tests have to trust. */
export async function listServer(): Promise<ListServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  const files: ListServer['files'] = new Map()
  const asked: string[] = []
  let misbehaviour: Misbehaviour | null = null
  let open = 0
  const answer = ({ url: path = '', headers }: IncomingMessage, response: ServerResponse) => {
    open += 1
    response.once('close', () => {
      open -= 1
      asked.push(`${path} ${response.statusCode}`)
    })
    if (misbehaviour?.(path, response) === true) return
    const content = files.get(path)
    if (content === undefined) return response.writeHead(404).end()
    const etag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
    if (headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
    return response.writeHead(200, { etag }).end(content)
  }
  const { port, close } = await listen(createServer({ key, cert }, answer))
  return {
    port,
    files,
    asked,
    waiting: () => open,
    url: (path) => `https://localhost:${port}${path}`,
    misbehave(how) {
      misbehaviour = how
    },
    close,
  }
}
