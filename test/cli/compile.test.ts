import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { casesOf, openPack } from '../../src/pack/index.ts'
import { lithuaniaTitle, mi6Title } from './claims.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))

async function openedAt(...path: readonly string[]) {
  const opened = openPack(await readFile(join(...path)))
  if (!opened.ok) throw new Error(opened.reason)
  return opened
}
const packAt = async (...path: readonly string[]) => (await openedAt(...path)).pack
const casesAt = async (...path: readonly string[]) =>
  (await openedAt(...path)).chunks.flatMap(casesOf)

const row = (id: string, title: string) => `${JSON.stringify({ id, title })}\n`

describe('compiling', () => {
  it('compiles a folder with its annotations and prints what the pack holds', async () => {
    const folder = await scratchFolder()
    const args = ['--out', 'new/folder/seeds.pack', seeds]
    const { exitCode, stdout, stderr } = await runCli('compile', folder, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const { header } = await packAt(folder, 'new/folder/seeds.pack')
    expect(header.cases).toBe(10)
    expect(linesOf(stdout)).toHaveLength(1)
    expect(stdout).toMatch(
      new RegExp(
        `^new/folder/seeds\\.pack: 10 cases, ${header.claims} claims, data of 2022-01-10, \\d+ kB, SHA-256 ${header.checksum}\\n$`,
        'u',
      ),
    )
    expect(await readdir(join(folder, 'new/folder'))).toEqual(['seeds.pack'])
  })

  it('compiles several inputs of several kinds into one pack, each case once', async () => {
    const folder = await scratchFolder({
      'page.txt': `Disinfo: ${mi6Title}\n\nSummary\n\n${mi6Title} again.\n\nDisproof\n\nIt is not so.\n`,
      'own.jsonl': row('lithuania', lithuaniaTitle),
      'listed.jsonl.gz': gzipSync(`${JSON.stringify({ title: 'The moon is paid by the bank' })}\n`),
      'more/last.jsonl': row('pigeons', 'Pigeons photograph every balcony of the harbour town'),
      'more/readme.md': 'no case at all',
    })
    const inputs = ['page.txt', 'own.jsonl', 'listed.jsonl.gz', 'more', 'page.txt']
    const { exitCode, stderr } = await runCli('compile', folder, ['--out', 'all.pack', ...inputs])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const cases = await casesAt(folder, 'all.pack')
    expect(cases.map(({ title }) => title).sort()).toEqual([
      lithuaniaTitle,
      'Pigeons photograph every balcony of the harbour town',
      mi6Title,
      'The moon is paid by the bank',
    ])
    expect(cases.find(({ title }) => title === mi6Title)?.disproof).toEqual(['It is not so.'])
  })

  it('reads JSON Lines of the case type whole, all fields as they are', async () => {
    const told = {
      id: 'lithuania',
      title: lithuaniaTitle,
      titleFrom: 'source',
      summary: ['During the Soviet times, Lithuania was a showcase of communism.'],
      disproof: ['Lithuania restored its independence in 1990.', 'A second paragraph.'],
      references: ['See also this.'],
      related: [{ title: 'Another claim', caseId: null }],
      reportedIn: 'Issue 270',
      publishedOn: '2022-01-11',
      languages: ['ru'],
      countries: [{ name: 'Lithuania', code: 'LT' }],
      keywords: ['USSR'],
      url: 'https://euvsdisinfo.eu/report/lithuania/',
      publisher: null,
      verdict: null,
      sources: [{ document: 'list', line: 3, fields: ['title'] }],
    }
    const folder = await scratchFolder({ 'cases.jsonl': `${JSON.stringify(told)}\n` })
    const { exitCode } = await runCli('compile', folder, ['--out', 'one.pack', 'cases.jsonl'])
    expect(exitCode).toBe(0)
    expect(await casesAt(folder, 'one.pack')).toEqual([told])
  })

  it('names the cases that cannot be matched, a line for each reason', async () => {
    const short = Array.from({ length: 23 }, (_, number) =>
      row(`short-${number + 1}`, `Frog ${number}`),
    )
    const cut = row('cut', 'Pigeons photograph every balcony of the …')
    const told = 'Pigeons photograph every balcony of the harbour town.'
    const cutButTold = { id: 'told', title: 'Pigeons photograph every …', summary: [told] }
    const folder = await scratchFolder({
      'cases.jsonl': [...short, cut, row('lithuania', lithuaniaTitle)].join(''),
      'told.jsonl': JSON.stringify(cutButTold),
    })
    const args = ['--out', 'all.pack', 'cases.jsonl', 'told.jsonl']
    const { exitCode, stdout, stderr } = await runCli('compile', folder, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const [summary, ...reasons] = linesOf(stdout)
    expect(summary).toContain('26 cases, 2 claims')
    const named = Array.from({ length: 20 }, (_, number) => `short-${number + 1}`).join(', ')
    expect(reasons).toEqual([
      `23 cases cannot be matched, for the title says too little: ${named} … and 3 more`,
      '1 case cannot be matched, for the title is cut off: cut',
    ])
  })

  it('names the cases that are never found for sure', async () => {
    const generic = row('won', 'Trump has won the US elections')
    const folder = await scratchFolder({ 'cases.jsonl': generic + row('told', lithuaniaTitle) })
    const { stdout } = await runCli('compile', folder, ['--out', 'all.pack', 'cases.jsonl'])
    expect(linesOf(stdout)[1]).toBe('1 case can be found but never for sure, for so few words: won')
  })

  it('leaves out what cannot be read where it is told to, and lists it', async () => {
    const csv = `Title,Date\n${mi6Title},2022-01-10\n,2022-01-11\n`
    const folder = await scratchFolder({ 'list.csv': csv })
    const given = ['--out', 'all.pack', '--rejected', 'rejected.csv', 'list.csv']
    const refused = await runCli('compile', folder, given)
    const reason = 'list.csv:3: title: must not be empty\n'
    expect(refused).toEqual({ exitCode: 2, stdout: '', stderr: reason })
    const done = await runCli('compile', folder, [...given, '--skip-rejected'])
    expect(done).toMatchObject({ exitCode: 0, stderr: reason })
    expect((await casesAt(folder, 'all.pack')).map(({ title }) => title)).toEqual([mi6Title])
    expect(await readFile(join(folder, 'rejected.csv'), 'utf8')).toBe(
      'document,line,field,reason\r\nlist.csv,3,title,must not be empty\r\n',
    )
  })

  it('says how far it is while it compiles a long input', async () => {
    const titles = Array.from(
      { length: 6_000 },
      (_, number) => `Ministry ${number} hides the ${number % 89} wells under village ${number}`,
    )
    const rows = titles.map((title) => `${JSON.stringify({ title })}\n`).join('')
    const folder = await scratchFolder({ 'titles.jsonl.gz': gzipSync(rows) })
    const args = ['--out', 'long.pack', 'titles.jsonl.gz']
    const { exitCode, stdout, stderr } = await runCli('compile', folder, args)
    expect(exitCode).toBe(0)
    expect(stderr).toContain('compiled 5000 of 12000 steps\n')
    expect(stdout).toContain('6000 cases, 6000 claims, data of no date')
  })
})
