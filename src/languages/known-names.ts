import { remembered } from '../language/index.ts'
import { isSameName, nameKey, shortestName, skeletonOf } from './name-key.ts'

/** A name that may be meant, by its sound. */
interface Sounding {
  readonly key: string
  readonly term: string
}

/** Letters of a name that is found though a letter differs: shorter ones are too many. */
const shortestNear = 7

/** Some hundred bytes each. */
const mostRemembered = 5_000

/** Finds the term of a name by its sound, however it is written and in whatever script. */
export class KnownNames {
  readonly #bySkeleton = new Map<string, Sounding[]>()
  /** The term of the name that sounds like a word; null where none does. */
  readonly termOf = remembered((word) => this.#find(nameKey(word), false), mostRemembered)
  /** The same by exact sounds alone. */
  readonly termOfExactly = remembered((word) => this.#find(nameKey(word), true), mostRemembered)

  /** @param names writings in Latin letters with the term of each; of two that sound alike the first counts */
  constructor(names: Iterable<readonly [writing: string, term: string]>) {
    for (const [writing, term] of names) {
      const key = nameKey(writing)
      if (key.length < shortestName) continue
      const skeleton = skeletonOf(key)
      const list = this.#bySkeleton.get(skeleton)
      if (list === undefined) this.#bySkeleton.set(skeleton, [{ key, term }])
      else list.push({ key, term })
    }
  }

  #find(key: string, exactly: boolean): string | null {
    if (key.length < shortestName) return null
    const alike = this.#bySkeleton.get(skeletonOf(key)) ?? []
    const same = alike.find((other) => other.key === key)
    if (same !== undefined || exactly) return same?.term ?? null
    return alike.find((other) => isSameName(other.key, key, shortestNear))?.term ?? null
  }
}
