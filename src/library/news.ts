/** Every page and worker of the extension, the background too, hears of it; the dead need not. */
const channelName = 'disproof-lists'

/** What has changed: the cases that pages are checked against, or only what is told of a list. */
export type Change = 'cases' | 'facts'

/** Tells all parts of the extension, this one included, that the lists have changed. */
export class News {
  readonly #channel = new BroadcastChannel(channelName)
  readonly #listeners = new Set<(change: Change) => void>()

  /** @param hearsOthers whether changes that other pages and workers tell are heard by themselves */
  constructor(hearsOthers: boolean) {
    if (!hearsOthers) return
    // Only our own pages and workers can speak here, and they say nothing else.
    this.#channel.onmessage = ({ data }) => this.hear(data === 'facts' ? 'facts' : 'cases')
  }

  /** Has listeners here know of a change that somebody else has made. */
  hear(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  tell(change: Change): void {
    this.#channel.postMessage(change)
    this.hear(change)
  }

  listen(listener: (change: Change) => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }
}
