/** Every page and worker of the extension, the background too, hears of it; the dead need not. */
const channelName = 'disproof-lists'

/** What has changed: the cases that pages are checked against, or only what is told of a list. */
export type Change = 'cases' | 'facts'

/** Who has made a change. */
export type Teller = 'page' | 'background'

/** Hears of a change. */
export type ChangeListener = (change: Change, by: Teller) => void

/** Tells all parts of the extension, this one included, that the lists have changed. */
export class News {
  readonly #channel = new BroadcastChannel(channelName)
  readonly #listeners = new Set<ChangeListener>()
  readonly #self: Teller

  /** @param self where this is; the background does not listen, for it is told by message */
  constructor(self: Teller) {
    this.#self = self
    if (self === 'background') return
    this.#channel.onmessage = ({ data }: MessageEvent<{ change: Change; by: Teller }>) =>
      this.hear(data.change, data.by)
  }

  /** Has listeners here know of a change that somebody else has made. */
  hear(change: Change, by: Teller): void {
    for (const listener of this.#listeners) listener(change, by)
  }

  tell(change: Change): void {
    this.#channel.postMessage({ change, by: this.#self })
    this.hear(change, this.#self)
  }

  listen(listener: ChangeListener, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }
}
