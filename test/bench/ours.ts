import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { type Case, caseSchema } from '../../src/cases/index.ts'
import { compiledAnew, type StorableList } from '../../src/library/index.ts'
import { createMatcher, type Matcher, type Models } from '../../src/match/index.ts'
import { compileLexicon, decodeWordVectors, Meaning } from '../../src/meaning/index.ts'
import { assemble, type PackParts } from '../../src/pack/index.ts'
import { project } from './sources.ts'

/** What the project knows of words. */
export function benchMeaning(): Meaning {
  const read = (name: string) => readFileSync(new URL(`src/meaning/${name}`, project))
  const table = (name: string) => read(`lexicon/${name}.txt`).toString()
  const lexicon = compileLexicon({
    predicates: table('predicates'),
    things: table('things'),
    partOf: table('part-of'),
  })
  return new Meaning(decodeWordVectors(new Uint8Array(read('words.bin'))), lexicon)
}

let models: Models | null = null

/** What the project has learnt; read once. */
function benchModels(): Models {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`src/match/weights/${name}.json`, project), 'utf8'))
  models ??= { makes: read('makes'), network: read('network') }
  return models
}

/** Claims as cases that have nothing else. */
export function casesFrom(claims: readonly string[]): Case[] {
  return claims.map((title, place) =>
    v.parse(caseSchema, { id: `case-${place}`, title: title.slice(0, 2_000) }),
  )
}

/** Claims as a list that the extension would store. */
export function storedList(claims: readonly string[]): Promise<StorableList> {
  return compiledAnew(casesFrom(claims), benchMeaning())
}

/** Opens a stored list as the background does when it wakes up. */
export function openList(parts: PackParts, meaning: Meaning): Matcher {
  const pack = assemble(parts)
  if (!pack.ok) throw new Error(pack.reason)
  return createMatcher([{ id: 'list', pack: pack.value }], meaning, benchModels())
}
