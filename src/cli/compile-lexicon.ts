import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { readLexicon } from './open-meaning.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { reasonOf } from './read-input.ts'

const usage = 'usage: tsx src/cli/compile-lexicon.ts --out FILE'

async function compile(): Promise<Outcome> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  const { out } = values
  if (values.help) return explain(usage)
  if (out === undefined) return fail(usage)
  const lexicon = await readLexicon()
  const json = JSON.stringify(lexicon)
  try {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, json)
  } catch (error) {
    return fail(`${out}: ${reasonOf(error)}`)
  }
  const { kinds, senses } = lexicon
  process.stdout.write(`${out}: ${kinds.length} senses of ${Object.keys(senses).length} terms\n`)
  return { exitCode: 0 }
}

conclude(compile, usage)
