/** Every page and worker of the extension, the background too, hears of it; the dead need not. */
const channelName = 'disproof-lists'

/** Tells all parts of the extension, this one included, that the lists have changed. */
export class News {
  readonly #channel = new BroadcastChannel(channelName)
  readonly #listeners = new Set<() => void>()

  constructor() {
    this.#channel.onmessage = () => this.#hear()
  }

  #hear(): void {
    for (const listener of this.#listeners) listener()
  }

  tell(): void {
    this.#channel.postMessage(null)
    this.#hear()
  }

  listen(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener)
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true })
  }
}
