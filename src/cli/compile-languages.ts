import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ngramsData } from '../../node_modules/eld/src/ngrams/extrasmall.js'
import { type LetterStatistics, lettersOf, tongueCodes } from '../languages/index.ts'
import { compiledGlossary } from './open-languages.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { reasonOf } from './read-input.ts'

const usage = 'usage: tsx src/cli/compile-languages.ts --out FOLDER'

async function compile(): Promise<Outcome> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean', default: false } },
  })
  const { out } = values
  if (values.help) return explain(usage)
  if (out === undefined) return fail(usage)
  const files = new Map<string, string>()
  for (const code of tongueCodes) files.set(`${code}.txt`, await compiledGlossary(code))
  files.set('letters.json', JSON.stringify(lettersOf(ngramsData as LetterStatistics)))
  try {
    await mkdir(out, { recursive: true })
    for (const [name, content] of files) await writeFile(join(out, name), content)
  } catch (error) {
    return fail(`${out}: ${reasonOf(error)}`)
  }
  for (const [name, content] of files) {
    process.stdout.write(
      `${name}: ${content.split('\n').length} lines, ${content.length} characters\n`,
    )
  }
  return { exitCode: 0 }
}

conclude(compile, usage)
