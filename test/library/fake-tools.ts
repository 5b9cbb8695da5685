import type { LibraryTools, Locks } from '../../src/library/index.ts'

/** Locks of one process, as the browser's own are of all its pages. */
export function fakeLocks(): Locks {
  const queues = new Map<string, Promise<unknown>>()
  const held = new Set<string>()
  return {
    async hold(name, work) {
      const before = queues.get(name) ?? Promise.resolve()
      const turn = before.then(async () => {
        held.add(name)
        try {
          return await work()
        } finally {
          held.delete(name)
        }
      })
      queues.set(
        name,
        turn.catch(() => undefined),
      )
      return turn
    },
    held: async () => new Set(held),
  }
}

/** Tools by which a library works in Node; names are numbered. */
export function fakeTools(locks: Locks = fakeLocks()): LibraryTools {
  let count = 0
  return {
    locks,
    self: 'page',
    newName: () => {
      count += 1
      return `name-${count}-${Math.random()}`
    },
  }
}
