import { cp, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const claim = 'The dairy guild poisoned the wells of the northern villages'
const harmless = 'The library of the harbour town opens at nine on every working day of the week.'
const text = { title: '', text: harmless }

const titles = {
  'cases/euvsdisinfo-2015-2021-titles.jsonl.gz': gzipSync(
    JSON.stringify({ url: 'https://example.org/wells', title: claim }),
  ),
}
const articles = {
  ...titles,
  'articles/ordinary-en.jsonl.gz': gzipSync(
    [
      { id: 'a-1', ...text },
      { id: 'a-2', title: harmless, text: `${claim}.` },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n'),
  ),
}

/** A copy of the project whose evaluation data, beside it, are what a test wants them to be. */
async function projectBeside(data: Readonly<Record<string, Uint8Array>>): Promise<string> {
  const beside = Object.entries(data).map(([name, bytes]) => [`shared/eval/${name}`, bytes])
  const folder = await scratchFolder({
    ...Object.fromEntries(beside),
    'project/test/rightly-flagged.json': '[]',
  })
  const project = join(folder, 'project')
  for (const part of ['src', 'seeds'])
    await cp(join(root, part), join(project, part), { recursive: true })
  for (const part of ['package.json', 'tsconfig.json', 'README.md']) {
    await cp(join(root, part), join(project, part))
  }
  await symlink(join(root, 'node_modules'), join(project, 'node_modules'))
  return project
}

function quality(project: string, args: readonly string[]) {
  return runCli('quality', project, args, '', project)
}

describe('measuring the quality', () => {
  it('says so in one line where there are no data', async () => {
    const project = await projectBeside({})
    await mkdir(join(project, '../shared'), { recursive: true })
    expect(await quality(project, [])).toEqual({
      exitCode: 0,
      stdout: 'there is no ../shared/eval here, so nothing is measured\n',
      stderr: '',
    })
  })

  it('prints what it measured, and fails where it got worse than committed', async () => {
    const project = await projectBeside(articles)
    const args = ['--only', 'ordinary-en', '--json']
    const first = await quality(project, args)
    expect(first.exitCode).toBe(0)
    const { rows, worse } = JSON.parse(first.stdout)
    expect(worse).toEqual([])
    const [matched] = rows[0].figures
    expect(matched).toMatchObject({
      key: 'ordinary-en.match',
      all: { value: 0.5, of: 2 },
      aside: { value: 1, of: 1 },
    })
    const scores = { 'ordinary-en.match': { all: 0.1, aside: 1 } }
    await writeFile(join(project, 'test/quality.json'), JSON.stringify(scores))
    const second = await quality(project, args)
    expect(second.exitCode).toBe(1)
    expect(JSON.parse(second.stdout).worse).toEqual([
      { key: 'ordinary-en.match', part: 'all', was: 0.1, is: 0.5 },
    ])
  })

  it('does not count a flag that is listed as right, and shows the others to be read', async () => {
    const project = await projectBeside(articles)
    const shown = await quality(project, ['--show', 'ordinary-en'])
    expect(shown.stdout).toContain(`a-2: match, repeats, `)
    expect(shown.stdout).toContain(`case:  ${claim}`)
    const right = [{ file: 'a-2', claim, reason: 'the article makes the claim' }]
    await writeFile(join(project, 'test/rightly-flagged.json'), JSON.stringify(right))
    const { stdout } = await quality(project, ['--only', 'articles', '--show', 'ordinary-en'])
    expect(linesOf(stdout)[1]).toMatch(/^ordinary-en .* 0% of 2 +0% of 1 +yes$/u)
  })

  it.each([
    ['a row that there is not', ['--only', 'nothing'], /^there is no row "nothing"; there are /u],
    ['writing a part', ['--only', 'seeds', '--write'], /^only the whole table can be written/u],
    ['an unknown option', ['--jsno'], /usage: .*quality/u],
  ])('%s is refused', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await runCli('quality', await scratchFolder(), args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('names what is damaged in the data', async () => {
    const project = await projectBeside({
      ...titles,
      'articles/ordinary-en.jsonl.gz': gzipSync('{"id":'),
    })
    const { exitCode, stderr } = await quality(project, ['--only', 'ordinary-en'])
    expect(exitCode).toBe(2)
    expect(stderr).toBe('articles/ordinary-en.jsonl.gz:1: is not JSON\n')
  })
})
