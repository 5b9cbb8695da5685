import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../src/download/index.ts'
import { ImportSession, type WorkerLike } from '../../src/lists-page/import-session.ts'
import type { ImportReply, ImportTask } from '../../src/lists-page/protocol.ts'

/** A worker that a test answers for. */
class FakeWorker extends EventTarget implements WorkerLike {
  readonly tasks: ImportTask[] = []
  isTerminated = false

  postMessage(task: ImportTask): void {
    this.tasks.push(task)
  }

  reply(data: ImportReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  terminate(): void {
    this.isTerminated = true
  }
}

const quiet = () => ({ onProgress: () => {}, signal: new AbortController().signal })
const done = { kind: 'result', result: { ok: true, value: 'csv' } } as const

describe('an import session', () => {
  it('tells how far a task is, and then what came of it', async () => {
    const worker = new FakeWorker()
    const heard: unknown[] = []
    const progress = { stage: 'storing', done: 1, total: 3 } as const
    const asked = new ImportSession(worker).ask(
      { kind: 'rejected' },
      { ...quiet(), onProgress: (far) => heard.push(far) },
    )
    worker.reply({ kind: 'progress', progress })
    worker.reply(done)
    worker.reply({ kind: 'progress', progress })
    expect(await asked).toEqual({ ok: true, value: 'csv' })
    expect(heard).toEqual([progress])
    expect(worker.isTerminated).toBe(false)
  })

  it('ends the worker when it is cancelled, and does nothing more', async () => {
    const worker = new FakeWorker()
    const session = new ImportSession(worker)
    const stop = new AbortController()
    const asked = session.ask(
      { kind: 'commit', name: 'Ponds' },
      { ...quiet(), signal: stop.signal },
    )
    stop.abort()
    expect(await asked).toMatchObject({ ok: false, failure: { kind: 'cancelled' } })
    expect(worker.isTerminated).toBe(true)
    expect(await session.ask({ kind: 'rejected' }, quiet())).toMatchObject({ ok: false })
    expect(worker.tasks).toHaveLength(1)
  })

  it('fails where the worker does', async () => {
    const worker = new FakeWorker()
    const asked = new ImportSession(worker).ask({ kind: 'rejected' }, quiet())
    worker.dispatchEvent(new Event('error'))
    expect(await asked).toMatchObject({ ok: false, failure: { kind: 'failed' } })
  })
})

describe('the file name of a list', () => {
  it('leaves out what file systems refuse', () => {
    expect(fileNameOf('Facts: pond/river?', 'jsonl')).toBe('Facts pond river.jsonl')
    expect(fileNameOf('///', 'jsonl')).toBe('cases.jsonl')
    expect(fileNameOf('a'.repeat(200), 'csv')).toHaveLength(84)
  })
})
