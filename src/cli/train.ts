import { writeFile } from 'node:fs/promises'
import { type TrainedMakes, trainMakes, trainRelevance } from '../training/train-models.ts'
import { trainStance } from '../training/train-stance.ts'
import type { ThresholdRow } from '../training/validate.ts'
import { openMeaning } from './open-meaning.ts'
import { seedCases } from './seed-cases.ts'

const usage =
  'usage: npm run -s train -- makes | relevance | stance (makes and relevance after: npm run -s train-words -- PACKAGE)'

const weights = (name: string) => new URL(`../match/weights/${name}.json`, import.meta.url)
const scratch = (half: 0 | 1) => new URL(`../../.training/words-${half}.bin`, import.meta.url)

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

async function save(name: string, value: unknown, about: string): Promise<void> {
  const text = `${JSON.stringify(value)}\n`
  await writeFile(weights(name), text)
  say(`${name}: ${about}, ${text.length} bytes`)
}

function sizeOf({ roots, feature }: TrainedMakes['trees']): string {
  return `${roots.length} trees, ${feature.length} nodes`
}

/** The table by which thresholds are chosen: a threshold a line, shares in per cent. */
function tableOf(rows: readonly ThresholdRow[]): string {
  const names = Object.keys(rows[0]?.shares ?? {})
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(18)).join('')
  return [
    line(['threshold', ...names]),
    ...rows.map(({ threshold, shares }) =>
      line([String(threshold), ...names.map((name) => ((shares[name] ?? 0) * 100).toFixed(1))]),
    ),
  ].join('\n')
}

async function train(): Promise<void> {
  const [what] = process.argv.slice(2)
  if (what !== 'makes' && what !== 'relevance' && what !== 'stance') {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 2
    return
  }
  const seeds = await seedCases()
  if (what === 'stance') {
    const { weights: fitted, examples, validation } = trainStance(seeds)
    await save('stance', fitted, `of ${examples} examples`)
    return say(validation.join('\n'))
  }
  const whole = await openMeaning()
  const meanings = {
    seeds,
    halves: [await openMeaning(scratch(0)), await openMeaning(scratch(1))] as const,
    whole,
  }
  if (what === 'relevance') {
    const model = trainRelevance(meanings)
    return save('relevance', model, sizeOf(model))
  }
  const { trees, network, examples, validation } = trainMakes(meanings, say)
  await save('makes', trees, `${sizeOf(trees)}, of ${examples} examples`)
  const numbers = Object.values(network).reduce((sum, { values }) => sum + values.length, 0)
  await save('network', network, `${numbers} numbers`)
  say(tableOf(validation))
}

await train()
