import { readFileSync } from 'node:fs'
import { checking, type Figures, holders, holding, indexBytes, opening, store } from './measures.ts'
import { publishing } from './publishing.ts'
import { searching } from './searching.ts'

/** Measures one thing in a process of its own and prints its figures as one line of JSON. */
const [what = '', given = ''] = process.argv.slice(2)

async function measured(): Promise<Figures> {
  const size = given === 'all' ? 'all' : 'titles'
  if (what === 'checking') {
    return checking(size, JSON.parse(readFileSync(process.env.BENCH_PAGES ?? '', 'utf8')))
  }
  if (what === 'opening') return opening(size)
  if (what === 'bytes') return indexBytes(size)
  if (what === 'searching') return searching(size)
  if (what === 'publishing') return publishing()
  if (what === 'store') return store(given)
  const who = holders.find((holder) => holder === what)
  if (who === undefined) throw new Error(`there is no measure "${what}"`)
  return holding(who, given)
}

process.stdout.write(`${JSON.stringify(await measured())}\n`)
