import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordingProxy } from './recording-proxy.ts'
import { type Served, serve } from './serve.ts'

const parent = mkdtempSync(join(tmpdir(), 'disproof-serve-'))
let site: Served

beforeAll(async () => {
  const folder = mkdtempSync(join(parent, 'site-'))
  writeFileSync(join(parent, 'secret.txt'), 'not for the web')
  writeFileSync(join(folder, 'page.html'), '<p>für alle</p>')
  writeFileSync(join(folder, 'feed.xml'), '<feed/>')
  writeFileSync(join(folder, 'report.pdf'), '%PDF-1.4')
  writeFileSync(join(folder, 'code.ts'), 'export {}')
  site = await serve(folder)
})

afterAll(async () => {
  await site.close()
  rmSync(parent, { recursive: true })
})

describe('the server of test pages', () => {
  it.each([
    ['page.html', 'text/html; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['report.pdf', 'application/pdf'],
  ])('serves %s as %s', async (path, type) => {
    const answer = await fetch(site.url(path))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  })

  it('serves the file as it is on disk', async () => {
    expect(await (await fetch(`${site.url('page.html')}?any=query`)).text()).toBe('<p>für alle</p>')
  })

  it.each(['gone.html', 'code.ts', '%2e%2e/secret.txt', '..%2fsecret.txt', '%zz.html'])(
    'finds nothing at %s',
    async (path) => {
      expect((await fetch(site.url(path))).status).toBe(404)
    },
  )
})

/** Asks the proxy for an address as a browser does, and resolves to the answer's status. */
function askProxy(port: number, address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: address }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

describe('the recording proxy', () => {
  it('passes on requests to the test pages and refuses all others, and records both', async () => {
    const proxy = await recordingProxy(site.port)
    const own = site.url('page.html', 'localhost')
    expect(await askProxy(proxy.port, own)).toBe(200)
    expect(await askProxy(proxy.port, 'http://elsewhere.example/')).toBe(403)
    expect(await askProxy(proxy.port, `http://127.0.0.1:${site.port + 1}/`)).toBe(403)
    expect(proxy.requests).toEqual([
      `GET ${own}`,
      'GET http://elsewhere.example/',
      `GET http://127.0.0.1:${site.port + 1}/`,
    ])
    await proxy.close()
  })

  it('refuses and records tunnels, which HTTPS asks for', async () => {
    const proxy = await recordingProxy(site.port)
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port: proxy.port, method: 'CONNECT', path: 'a.example:443' })
        .once('connect', (answer, socket) => {
          socket.destroy()
          resolve(answer.statusCode)
        })
        .once('error', reject)
        .end()
    })
    expect(status).toBe(403)
    expect(proxy.requests).toEqual(['CONNECT a.example:443'])
    await proxy.close()
  })
})
