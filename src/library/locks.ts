/** Names that are held while something is written, in whatever page or worker of the extension. */
export interface Locks {
  /** Holds a name while the work goes on; whoever holds it already is waited for. */
  hold<Value>(name: string, work: () => Promise<Value>): Promise<Value>
  held(): Promise<ReadonlySet<string>>
}

/** The browser's own locks: they end with the page or worker that holds them, however that ends. */
export const browserLocks: Locks = {
  // The browser's types let the work's value come back in another promise than it has.
  hold: async (name, work) => navigator.locks.request(name, work),
  async held() {
    const { held = [] } = await navigator.locks.query()
    return new Set(held.flatMap(({ name }) => name ?? []))
  },
}
