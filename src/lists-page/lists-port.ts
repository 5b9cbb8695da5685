import { fileNameOf, saveFile } from '../download/index.ts'
import { type Attempt, type Change, ListStore, type Teller } from '../library/index.ts'
import { sendToBackground } from '../messages/index.ts'
import { requestToAsk } from '../permission/index.ts'
import type { ListsPort, Reading } from '../ui/index.ts'
import { ImportSession, type Watching } from './import-session.ts'
import type { ImportTask } from './protocol.ts'

const failed = (error: unknown): Attempt<never> => {
  const detail = error instanceof Error ? error.message : String(error)
  return { ok: false, failure: { kind: 'failed', detail } }
}

function newSession(): ImportSession {
  return new ImportSession(new Worker('/import-worker.js', { type: 'module' }))
}

/** Has one thing done in a worker of its own. */
async function inWorker<Task extends ImportTask>(task: Task, watch: Watching) {
  const session = newSession()
  const result = await session.ask(task, watch)
  session.end()
  return result
}

/** Does something that asks a server, if the user allows it. */
async function ifAllowed<Value>(
  address: string,
  work: () => Promise<Attempt<Value>>,
): Promise<Attempt<Value>> {
  try {
    if (await requestToAsk(address)) return await work()
    return { ok: false, failure: { kind: 'not-allowed', detail: '' } }
  } catch (error) {
    return failed(error)
  }
}

const quietly = { onProgress: () => {}, signal: new AbortController().signal }

/**
 * The lists as the options page keeps them, until the signal aborts: in this browser's database,
 * and whatever lasts in a worker.
 */
export function listsPort(signal: AbortSignal): ListsPort {
  const library = new ListStore()
  // The background may be asleep. Where it does not answer it begins anew, with the lists as they are.
  const tellBackground = (change: Change, by: Teller) => {
    if (by === 'page') sendToBackground('lists-changed', { change }).catch(() => null)
  }
  library.onChange(tellBackground, signal)
  // What an import left behind that ended with its page; nobody waits for it.
  void library.sweep()
  return {
    async lists() {
      try {
        return await sendToBackground('read-lists', null)
      } catch (error) {
        return failed(error)
      }
    },
    onChange: (listener, signal) => library.onChange(listener, signal),
    setOn: (id, isOn) => library.setOn(id, isOn),
    rename: (id, name) => library.rename(id, name),
    remove: (id) => library.remove(id),
    async save({ id, name }) {
      try {
        const lines: string[] = []
        for await (const cases of library.cases(id)) {
          lines.push(...cases.map((one) => `${JSON.stringify(one)}\n`))
        }
        saveFile(fileNameOf(name, 'jsonl'), lines, 'application/jsonl')
        return { ok: true, value: null }
      } catch (error) {
        return failed(error)
      }
    },
    async read(files, columns, watch) {
      const session = newSession()
      const preview = await session.ask({ kind: 'read', files, columns }, watch)
      if (!preview.ok) {
        session.end()
        return preview
      }
      const reading: Reading = {
        preview: preview.value,
        async saveRejected() {
          const csv = await session.ask({ kind: 'rejected' }, quietly)
          if (!csv.ok) return csv
          saveFile(fileNameOf(preview.value.suggestedName, 'rejected.csv'), [csv.value], 'text/csv')
          return { ok: true, value: null }
        },
        async commit(name, committing) {
          const added = await session.ask({ kind: 'commit', name }, committing)
          if (added.ok) session.end()
          return added
        },
        discard: () => session.end(),
      }
      return { ok: true, value: reading }
    },
    look: (address, watch) => ifAllowed(address, () => inWorker({ kind: 'look', address }, watch)),
    subscribe: (offer, watch) => inWorker({ kind: 'subscribe', offer }, watch),
    update: ({ id }, address, watch) =>
      ifAllowed(address, () => inWorker({ kind: 'update', id }, watch)),
  }
}
