import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

/** `npm run -s fuzz [-- --runs N --seed N]`: breaks files of every format and reads them. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [runs, seed] = [Number(values.runs), Number(values.seed)]
process.stdout.write(`seed ${seed}\n`)
try {
  const { inputs, whole, partly, refused, slowestMs, heldMb } = await fuzz(runs, seed)
  process.stdout.write(
    `${inputs} broken files: ${whole} still read whole, ${partly} in part, ${refused} refused with a reason; the slowest took ${Math.round(slowestMs)} ms; ${Math.round(heldMb)} MB held at the end\n`,
  )
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
