import { bundledCases, type ListStore, type ReadOwn } from '../library/index.ts'
import { CaseSearch, type Query } from '../search/index.ts'
import type { FoundSoFar } from './protocol.ts'

/** Milliseconds between two words of how far reading is: often enough to be seen as progress. */
const pace = 400

/** Every list that is on, read once, stretch by stretch; what is read already can be searched. */
export class CaseReading {
  readonly #search = new CaseSearch()
  readonly #unread: string[] = []
  #isComplete = false
  #haveListsFailed = false
  #failure: Error | null = null

  /** @param onMore is called when there is more to be found than before, or it is known that not */
  constructor(
    readOwn: ReadOwn,
    store: Pick<ListStore, 'facts' | 'cases'>,
    onMore: () => void,
    signal: AbortSignal,
  ) {
    void this.#read(readOwn, store, onMore, signal)
  }

  /** @throws what kept the cases that come with the extension from being read */
  find(query: Query): FoundSoFar {
    if (this.#failure !== null) throw this.#failure
    const [isComplete, haveListsFailed] = [this.#isComplete, this.#haveListsFailed]
    const read = { isComplete, haveListsFailed, unread: [...this.#unread] }
    return { ...this.#search.find(query), ...read }
  }

  async #read(
    readOwn: ReadOwn,
    store: Pick<ListStore, 'facts' | 'cases'>,
    onMore: () => void,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      this.#search.add(await bundledCases(readOwn), null)
      const lists = await store.facts()
      this.#haveListsFailed = !lists.ok
      let told = Number.NEGATIVE_INFINITY
      for (const { id, name, isOn } of lists.ok ? lists.value : []) {
        if (!isOn) continue
        try {
          for await (const cases of store.cases(id)) {
            if (signal.aborted) return
            this.#search.add(cases, name)
            if (Date.now() - told < pace) continue
            onMore()
            told = Date.now()
          }
        } catch {
          this.#unread.push(name)
        }
      }
      this.#isComplete = true
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error))
    }
    if (!signal.aborted) onMore()
  }
}
