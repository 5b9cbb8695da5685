import type { Attempt, Progress } from '../library/index.ts'
import type { ImportReply, ImportResults, ImportTask } from './protocol.ts'

/** The part of a worker that is used here. */
export interface WorkerLike {
  postMessage(task: ImportTask): void
  addEventListener(
    type: 'message' | 'error',
    listener: (event: Event) => void,
    options: { readonly signal: AbortSignal },
  ): void
  terminate(): void
}

/** What runs long tells how far it is, and stops when the signal aborts. */
export interface Watching {
  readonly onProgress: (progress: Progress) => void
  readonly signal: AbortSignal
}

const cancelled: Attempt<never> = { ok: false, failure: { kind: 'cancelled', detail: '' } }

/**
 * A worker that reads files and stores them, asked for one thing at a time. Whatever is cancelled ends the
 * worker at once, however busy it is; what it has half written is swept away later.
 */
export class ImportSession {
  readonly #worker: WorkerLike
  #isOver = false

  constructor(worker: WorkerLike) {
    this.#worker = worker
  }

  /** Has a task done; never rejects. */
  ask<Task extends ImportTask>(
    task: Task,
    { onProgress, signal }: Watching,
  ): Promise<ImportResults[Task['kind']]> {
    const done = new AbortController()
    return new Promise((resolve) => {
      const end = (result: Attempt<unknown>) => {
        done.abort()
        // The worker is ours: it gives what the protocol says for the task.
        resolve(result as ImportResults[Task['kind']])
      }
      if (this.#isOver || signal.aborted) return end(cancelled)
      const { signal: ended } = done
      this.#worker.addEventListener(
        'message',
        (event) => {
          const { data } = event as MessageEvent<ImportReply>
          if (data.kind === 'progress') onProgress(data.progress)
          else end(data.result)
        },
        { signal: ended },
      )
      this.#worker.addEventListener(
        'error',
        (event) => {
          const detail = 'message' in event ? String(event.message) : 'the worker ended'
          end({ ok: false, failure: { kind: 'failed', detail } })
        },
        { signal: ended },
      )
      signal.addEventListener(
        'abort',
        () => {
          this.end()
          end(cancelled)
        },
        { once: true, signal: ended },
      )
      this.#worker.postMessage(task)
    })
  }

  /** Ends the worker with all that it has read. */
  end(): void {
    this.#isOver = true
    this.#worker.terminate()
  }
}
