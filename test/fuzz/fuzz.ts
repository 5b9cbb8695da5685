import fc from 'fast-check'
import * as v from 'valibot'
import { caseSchema } from '../../src/cases/index.ts'
import { readFiles } from '../../src/library/read-files.ts'
import { decodeDelta, readList } from '../../src/publication/index.ts'
import { broken } from './break-bytes.ts'
import { type Sample, samples } from './samples.ts'

/** What became of the broken files of a run. */
export interface FuzzFigures {
  readonly inputs: number
  /** Every record was taken. */
  readonly whole: number
  /** Some records were taken, the others named with their reason. */
  readonly partly: number
  /** Nothing was taken, for a reason that was told. */
  readonly refused: number
  readonly slowestMs: number
  readonly heldMb: number
}

/** Milliseconds after which a reader hangs: the samples are some kilobytes. */
const hangs = 2_000

type Fate = 'whole' | 'partly' | 'refused'

function told(reason: string | undefined): Fate {
  if (!reason) throw new Error('it is refused without a reason')
  return 'refused'
}

async function fateOf({ name, bytes }: Sample): Promise<Fate> {
  if (name === 'list.delta') {
    const delta = decodeDelta(bytes)
    return delta.ok ? 'whole' : told(delta.failure.detail)
  }
  if (name === 'list.json') {
    const list = readList(bytes, null)
    return list.ok ? 'whole' : told(list.failure.detail)
  }
  const read = await readFiles([new File([new Uint8Array(bytes)], name)], null, () => {})
  if (!read.ok) return told(read.failure.detail)
  const { cases, problems } = read.value
  for (const one of cases) v.parse(caseSchema, one)
  if (new Set(cases.map(({ id }) => id)).size < cases.length) throw new Error('an id comes twice')
  for (const { reason } of problems) told(reason)
  if (cases.length === 0) return told(problems[0]?.reason)
  return problems.length === 0 ? 'whole' : 'partly'
}

/**
 * Breaks samples of every format in ways that a seed decides, and reads them.
 * @throws Error with the shortest broken file that is neither taken as valid cases nor refused with a
 * reason in time
 */
export async function fuzz(runs: number, seed: number): Promise<FuzzFigures> {
  const fates = { whole: 0, partly: 0, refused: 0 }
  let [inputs, slowestMs] = [0, 0]
  const holds = async (sample: Sample) => {
    const started = performance.now()
    const fate = await fateOf(sample)
    const lasted = performance.now() - started
    if (lasted > hangs) throw new Error(`it takes ${Math.round(lasted)} ms`)
    fates[fate] += 1
    inputs += 1
    slowestMs = Math.max(slowestMs, lasted)
  }
  await fc.assert(fc.asyncProperty(broken(samples()), holds), { numRuns: runs, seed })
  return { inputs, ...fates, slowestMs, heldMb: process.memoryUsage().heapUsed / 1e6 }
}
