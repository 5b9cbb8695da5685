import { parseArgs } from 'node:util'
import type { Matcher } from '../match/index.ts'
import { checkLines } from './check-lines.ts'
import { describePage } from './describe-page.ts'
import { openMatcher } from './open-matcher.ts'
import { conclude, explain, fail, type Outcome } from './outcome.ts'
import { isHtml, matchesIn, pageOfHtml, pageOfText } from './page-of-file.ts'
import { printedMatch } from './printed-match.ts'
import { plainName, readInput, reasonOf } from './read-input.ts'

const usage =
  'usage: npm run -s check -- [--pack FILE] [--json] [--lines] FILE… (- for standard input)'

async function checkPage(
  name: string,
  content: string,
  matcher: Matcher,
  json: boolean,
): Promise<void> {
  const page = isHtml(plainName(name), content) ? pageOfHtml(content) : pageOfText(content)
  await matcher.prepare(page.blocks.map((block) => ({ language: page.language, ...block })))
  const matches = matchesIn(page, matcher)
  const { language, words } = page
  const checked = { source: name, language, words, matches }
  const printed = { ...checked, matches: matches.map(printedMatch) }
  process.stdout.write(json ? `${JSON.stringify(printed)}\n` : describePage(checked))
}

async function check(): Promise<Outcome> {
  const { values, positionals } = parseArgs({
    options: {
      pack: { type: 'string' },
      json: { type: 'boolean', default: false },
      lines: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  if (values.help) return explain(usage)
  if (positionals.length === 0) return fail(usage)
  const matcher = await openMatcher(values.pack)
  let exitCode: Outcome['exitCode'] = 0
  for (const name of positionals) {
    try {
      const content = await readInput(name)
      if (!values.lines) await checkPage(name, content, matcher, values.json)
      else if ((await checkLines(name, content, matcher)).exitCode !== 0) exitCode = 2
    } catch (error) {
      exitCode = fail(`${name}: ${reasonOf(error)}`).exitCode
    }
  }
  return { exitCode }
}

// Whoever reads the output may have seen enough, as `head` has: that is no failure.
process.stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error
  process.exit()
})

conclude(check, usage)
