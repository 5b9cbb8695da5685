import { setTimeout as pause } from 'node:timers/promises'

/** How long a state may take to come about, in milliseconds. */
export const patience = 25_000
/** How often a state is looked at, in milliseconds. */
const interval = 50

/**
 * Looks again and again until the state is accepted, and gives it back. Throws after 25 seconds, or
 * as many milliseconds as a test knows that it takes,
 * with the last state that was seen, or with the last error of looking.
 */
export async function until<State>(
  what: string,
  look: () => State | Promise<State>,
  accept: (state: State) => boolean = Boolean,
  longest = patience,
): Promise<State> {
  const end = Date.now() + longest
  let last = 'nothing'
  while (Date.now() < end) {
    try {
      const state = await look()
      if (accept(state)) return state
      last = JSON.stringify(state) ?? 'nothing'
    } catch (error) {
      last = String(error)
    }
    await pause(interval)
  }
  throw new Error(`Waited in vain until ${what}; last seen: ${last}`)
}
