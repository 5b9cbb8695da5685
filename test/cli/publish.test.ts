import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDelta, readList } from '../../src/publication/index.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const row = (id: string, title: string) => `${JSON.stringify({ id, title })}\n`
const pond = row('pond', 'The harbour pond is owned by the bank of Utopia')
const frog = row('frog', 'Green frogs have voted in the mayor of the harbour town')
const heron = row('heron', 'Herons are paid by the senate to count fish at night')

const imprint = ['--name', 'Pond claims', '--publisher', 'The Pond Gazette']
const publishing = (...more: readonly string[]) => [
  ...['--publish', 'site', '--key', 'key.txt', ...imprint, ...more],
]

async function aPublisher(): Promise<string> {
  const folder = await scratchFolder({ 'cases.jsonl': pond + frog })
  const { exitCode } = await runCli('compile', folder, ['--new-key', 'key.txt'])
  if (exitCode !== 0) throw new Error('no key was made')
  return folder
}

async function listAt(folder: string) {
  const list = readList(await readFile(join(folder, 'site/list.json')), null)
  if (!list.ok) throw new Error(list.failure.detail)
  return list.value
}

describe('making a key', () => {
  it('keeps the private one for its owner and tells the other with its fingerprint', async () => {
    const folder = await scratchFolder()
    const { exitCode, stdout } = await runCli('compile', folder, ['--new-key', 'key.txt'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^public key: disproof-public-[0-9a-f]{64}$/mu)
    expect(stdout).toMatch(/^fingerprint: (?:[0-9a-f]{4} ?){4}$/mu)
    expect(stdout).not.toContain('disproof-private')
    expect((await stat(join(folder, 'key.txt'))).mode & 0o777).toBe(0o600)
  })

  it('never overwrites one', async () => {
    const folder = await scratchFolder({ 'key.txt': 'dear to somebody' })
    const { exitCode, stderr } = await runCli('compile', folder, ['--new-key', 'key.txt'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('key.txt: is there already')
    expect(await readFile(join(folder, 'key.txt'), 'utf8')).toBe('dear to somebody')
  })
})

describe('publishing a list', () => {
  const withHomepage = publishing('--homepage', 'https://pond.example/', 'cases.jsonl')

  it('writes a signed list with its pack', async () => {
    const folder = await aPublisher()
    const { exitCode, stdout, stderr } = await runCli('compile', folder, withHomepage)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(
      /^site: version 1, 2 cases, \d+ kB, fingerprint (?:[0-9a-f]{4} ?){4}\n$/u,
    )
    const list = await listAt(folder)
    expect(list).toMatchObject({
      name: 'Pond claims',
      publisher: 'The Pond Gazette',
      homepage: 'https://pond.example/',
      version: 1,
      cases: 2,
      deltas: [],
    })
    expect((await readdir(join(folder, 'site'))).sort()).toEqual([list.pack.file, 'list.json'])
  })

  it('publishes nothing where nothing has changed', async () => {
    const folder = await aPublisher()
    await runCli('compile', folder, withHomepage)
    const { stdout } = await runCli('compile', folder, withHomepage)
    expect(stdout).toBe('site: no case has changed, nothing new is published\n')
    expect((await listAt(folder)).version).toBe(1)
  })

  it('goes on with what leads there from the version before', async () => {
    const folder = await aPublisher()
    await runCli('compile', folder, publishing('cases.jsonl'))
    await writeFile(join(folder, 'cases.jsonl'), heron + pond)
    await writeFile(join(folder, 'site/robots.txt'), 'of somebody else')
    await runCli('compile', folder, publishing('cases.jsonl'))
    await appendFile(join(folder, 'cases.jsonl'), frog)
    const { stdout } = await runCli('compile', folder, publishing('cases.jsonl'))
    expect(stdout).toMatch(/^site: version 3, 3 cases, \d+ kB, 1 kB from the version before/u)
    const list = await listAt(folder)
    expect(list.deltas.map(({ from, to }) => [from, to])).toEqual([
      [2, 3],
      [1, 2],
    ])
    const [, first] = list.deltas
    if (first === undefined) throw new Error('there are two')
    const delta = readDelta(await readFile(join(folder, 'site', first.file)), first)
    expect(delta).toMatchObject({ value: { removed: ['frog'], cases: [{ id: 'heron' }] } })
    const names = (await readdir(join(folder, 'site'))).filter((name) => name.endsWith('.pack'))
    expect(names.map((name) => name.split('-')[0]).sort()).toEqual(['2', '3'])
    expect(await readdir(join(folder, 'site'))).toContain('robots.txt')
  })

  it('takes a published pack as an input like any other', async () => {
    const folder = await aPublisher()
    await runCli('compile', folder, publishing('cases.jsonl'))
    const { pack } = await listAt(folder)
    const inputs = [join('site', pack.file), 'cases.jsonl', join('site', pack.file)]
    const { stdout } = await runCli('compile', folder, ['--out', 'again.pack', ...inputs])
    expect(stdout).toMatch(/^again\.pack: 2 cases/u)
  })
})

describe('what is refused', () => {
  it.each([
    ['no key', ['--publish', 'site', ...imprint, 'cases.jsonl'], '--publish needs --key'],
    ['a key that is none', publishing('cases.jsonl').with(3, 'cases.jsonl'), 'is no private key'],
    ['a homepage that is not https', publishing('--homepage', 'http://x', 'cases.jsonl'), 'https'],
    ['both kinds of output', publishing('--out', 'a.pack', 'cases.jsonl'), 'usage'],
  ])('is %s, and nothing is written', async (_, args, reason) => {
    const folder = await aPublisher()
    const { exitCode, stderr } = await runCli('compile', folder, args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(reason)
    expect((await readdir(folder)).sort()).toEqual(['cases.jsonl', 'key.txt'])
  })

  it('is a list that another key has signed, or whose pack was changed: both stay', async () => {
    const folder = await aPublisher()
    await runCli('compile', folder, publishing('cases.jsonl'))
    await runCli('compile', folder, ['--new-key', 'other.txt'])
    const other = publishing('cases.jsonl').with(3, 'other.txt')
    const { stderr } = await runCli('compile', folder, other)
    expect(linesOf(stderr).at(-1)).toMatch(/^site\/list\.json: signed with disproof-public/u)
    const { pack } = await listAt(folder)
    await writeFile(join(folder, 'site', pack.file), 'spoilt')
    await writeFile(join(folder, 'cases.jsonl'), heron)
    const spoilt = await runCli('compile', folder, publishing('cases.jsonl'))
    expect(spoilt.exitCode).toBe(2)
    expect(spoilt.stderr).toContain(pack.file)
    expect((await listAt(folder)).version).toBe(1)
  })
})
