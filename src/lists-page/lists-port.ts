import {
  type Attempt,
  bundledList,
  Library,
  type ListFacts,
  type OwnPath,
  openBundled,
  openMeaning,
} from '../library/index.ts'
import type { ListsPort, Reading } from '../ui/index.ts'
import { ImportSession } from './import-session.ts'
import { fileNameOf, saveFile } from './save-file.ts'

async function readOwn(path: OwnPath): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(path)).arrayBuffer())
}

async function bundledFacts(): Promise<ListFacts> {
  const { header } = (await openBundled(readOwn)).pack
  return {
    id: bundledList,
    name: '',
    isOn: true,
    cases: header.cases,
    languages: header.languages,
    oldest: header.oldestDate,
    newest: header.dataDate,
    origin: { kind: 'bundled' },
    standing: { kind: 'ready' },
  }
}

const failed = (error: unknown): Attempt<never> => {
  const detail = error instanceof Error ? error.message : String(error)
  return { ok: false, failure: { kind: 'failed', detail } }
}

const quietly = { onProgress: () => {}, signal: new AbortController().signal }

/** The lists as the options page keeps them: in this browser's database, and files in a worker. */
export function listsPort(): ListsPort {
  const library = new Library()
  const meaning = openMeaning(readOwn)
  return {
    async lists() {
      // Only opening tells what can be used; where the storage fails, so do the facts, in words.
      await meaning.then((words) => library.open(words)).catch(() => [])
      const added = await library.facts()
      if (!added.ok) return added
      try {
        return { ok: true, value: [await bundledFacts(), ...added.value] }
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
      const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
      const session = new ImportSession(worker)
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
  }
}
