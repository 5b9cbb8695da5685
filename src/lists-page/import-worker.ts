import { Import, Library, type OwnPath, openBundled, openMeaning } from '../library/index.ts'
import type { ImportReply, ImportResults, ImportTask } from './protocol.ts'

/** A worker has no `browser`, but stands in the extension: its files lie at the top. */
async function readOwn(path: OwnPath): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer())
}

const importing = new Import({
  library: new Library(),
  openMeaning: () => openMeaning(readOwn),
  openBundled: () => openBundled(readOwn),
  now: () => new Date().toISOString(),
})

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
