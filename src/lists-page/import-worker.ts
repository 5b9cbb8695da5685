import {
  browserTools,
  Import,
  Library,
  type OwnPath,
  openBundled,
  openMeaning,
  Subscriptions,
} from '../library/index.ts'
import type { ImportReply, ImportResults, ImportTask } from './protocol.ts'

/** A worker has no `browser`, but stands in the extension: its files lie at the top. */
async function readOwn(path: OwnPath): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer())
}

const library = new Library()
const openWords = () => openMeaning(readOwn)
const importing = new Import({
  library,
  openMeaning: openWords,
  openBundled: () => openBundled(readOwn),
  now: () => new Date().toISOString(),
})

// The page has asked the user for it: a worker cannot.
const mayAsk = async () => true
const subscriptions = new Subscriptions({
  ...browserTools,
  library,
  openMeaning: openWords,
  mayAsk,
})
/** Whoever calls anything off ends the worker. */
const { signal } = new AbortController()

const reply = (message: ImportReply): void => postMessage(message)

async function work(task: ImportTask): Promise<ImportResults[ImportTask['kind']]> {
  const onProgress = (progress: Parameters<Parameters<Import['commit']>[1]>[0]) =>
    reply({ kind: 'progress', progress })
  switch (task.kind) {
    case 'read':
      return importing.read(task.files, task.columns, onProgress)
    case 'rejected':
      return { ok: true, value: importing.rejected() }
    case 'commit':
      return importing.commit(task.name, onProgress)
    case 'look':
      return subscriptions.look(task.address, signal)
    case 'subscribe':
      return subscriptions.subscribe(task.offer, { onProgress, signal })
    case 'update':
      return subscriptions.update(task.id, { onProgress, signal })
  }
}

addEventListener('message', ({ data }: MessageEvent<ImportTask>) => {
  work(data).then(
    (result) => reply({ kind: 'result', result }),
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error)
      reply({ kind: 'result', result: { ok: false, failure: { kind: 'failed', detail } } })
    },
  )
})
