import * as v from 'valibot'
import { caseSchema } from '../cases/index.ts'
import { tokenise } from '../language/index.ts'
import { candidatesFor, findersOf } from '../match/candidates.ts'
import { knownClaims } from '../match/claims.ts'
import { compare, featureNames } from '../match/features/index.ts'
import { type Reading, read } from '../match/reading.ts'
import type { Meaning } from '../meaning/index.ts'
import { compilePack, openPack, type Pack } from '../pack/index.ts'
import type { ComparedPair } from './examples.ts'

/** A pack of one-line cases, asked as the matcher asks it. */
export interface Asked {
  readonly pack: Pack
  readonly meaning: Meaning
  /** Number of the claim that a title became; null where it says too little to be one. */
  claimOf(title: number): number | null
  read(text: string): Reading
  candidates(page: Reading): number[]
  /** A claim compared with a passage. */
  pair(claim: number, page: Reading): ComparedPair
  cosine(claim: number, other: number): number
  cosineWith(claim: number, page: Reading): number
}

/** Compiles texts into a pack; `wordings` are further sentences of each case. */
export function packOf(texts: readonly string[], wordings?: readonly (readonly string[])[]): Pack {
  const cases = texts.map((title, at) =>
    v.parse(caseSchema, {
      id: `case-${at}`,
      title,
      summary: wordings?.[at]?.filter((one) => one !== title) ?? [],
    }),
  )
  const opened = openPack(compilePack(cases).bytes)
  if (!opened.ok) throw new Error(opened.reason)
  return opened.pack
}

/** Prepares a pack for asking with one table of word vectors. */
export function ask(pack: Pack, meaning: Meaning): Asked {
  const finders = findersOf(pack, meaning)
  const claimAt = knownClaims(pack, meaning)
  const byCase = new Map([...pack.claims.owners].map((owner, number) => [owner, number]))
  const known = (number: number) => {
    const claim = claimAt(number)
    if (!claim) throw new Error(`there is no claim ${number}`)
    return claim
  }
  return {
    pack,
    meaning,
    claimOf: (title) => byCase.get(title) ?? null,
    read: (text) => read(text, tokenise(text), meaning),
    candidates: (page) => candidatesFor(finders, page),
    pair(number, page) {
      const features = new Float32Array(featureNames.length)
      const claim = known(number)
      compare(claim, page, meaning, features)
      return { claim, page, meaning, features }
    },
    cosine: (one, other) => dot(known(one).vector, known(other).vector),
    cosineWith: (claim, page) => dot(known(claim).vector, page.vector),
  }
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
}
