import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { listen } from './listen.ts'

/** A proxy that writes down every request of a browser and lets only one server be reached. */
export interface RecordingProxy {
  readonly port: number
  /** Method and address of each request so far, such as `GET http://127.0.0.1:80/a.html`. */
  readonly requests: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Starts a proxy for a browser's whole traffic, this computer's addresses included. Requests to
 * `pagesPort` of this computer are passed on, and tunnels to `tunnelPort` of it are made;
 * everything else is written down and refused, so that what a test does not expect neither leaves
 * the computer nor goes unseen.
 */
export async function recordingProxy(
  pagesPort: number,
  tunnelPort: number | null = null,
): Promise<RecordingProxy> {
  const requests: string[] = []
  const server = createServer((incoming, response) => {
    requests.push(`${incoming.method} ${incoming.url}`)
    passOn(incoming, response, pagesPort)
  })
  // HTTPS and web sockets arrive as a request for a tunnel.
  server.on('connect', (incoming, socket) => {
    requests.push(`CONNECT ${incoming.url}`)
    if (tunnelPort === null || incoming.url !== `localhost:${tunnelPort}`) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const onward = connect(tunnelPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
    socket.on('error', () => onward.destroy())
  })
  const { port, close } = await listen(server)
  return { port, requests, close }
}

function passOn(incoming: IncomingMessage, response: ServerResponse, pagesPort: number): void {
  const { hostname, port, pathname, search } = new URL(incoming.url ?? '/', 'http://nowhere')
  if (!['127.0.0.1', 'localhost'].includes(hostname) || Number(port) !== pagesPort) {
    response.writeHead(403).end()
    return
  }
  const { method, headers } = incoming
  const onward = request(
    { host: '127.0.0.1', port: pagesPort, path: pathname + search, method, headers },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  onward.on('error', () => response.writeHead(502).end())
  incoming.pipe(onward)
}
