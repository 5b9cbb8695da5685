import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const corpus = [
  {
    id: 'vclaim/1 A',
    claim: 'The dairy guild poisoned the wells of the northern villages.',
    title: 'Wells poisoned by the dairy guild',
  },
  { id: 'vclaim/2', claim: 'Lighthouse keepers smuggle amber across the strait at night.' },
  {
    id: 'vclaim/3',
    claim: 'A meteor shower erased every tape of the national archive.',
    subtitle: 'The archive’s tapes were wiped by falling meteors.',
  },
  { id: 'vclaim/4', claim: 'Pigeons carry secret orders between the castles of the valley.' },
]
const queries = [
  { id: 'q1', text: 'So the dairy guild has poisoned the wells of our northern villages!' },
  { id: 'q2', text: 'At night lighthouse keepers smuggle amber across the strait.' },
  { id: 'q3', text: 'The tapes of the archive were wiped by falling meteors.' },
  { id: 'unlabelled', text: 'Pigeons carry secret orders between the castles.' },
]
const qrels = 'q1\tvclaim/1 A\t1\nq2\tvclaim/2\t1\nq3\tvclaim/3\t1\nq3\tvclaim/2\t1\n'

function jsonLines(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

const files = {
  'corpus.jsonl': jsonLines(corpus),
  'queries.jsonl.gz': gzipSync(jsonLines(queries)),
  'qrels.tsv': qrels,
}
const args = ['--corpus', 'corpus.jsonl', '--queries', 'queries.jsonl.gz', '--qrels', 'qrels.tsv']

describe('evaluating a set of claims and queries', () => {
  it('prints the documented keys, over the queries that make a claim', async () => {
    const folder = await scratchFolder(files)
    const { exitCode, stdout, stderr } = await runCli('evaluate', folder, [...args, '--json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const figures = JSON.parse(stdout)
    const keys = ['queries', 'map5', 'p1', 'mrr', 'recall20', 'msPerQuery', 'buildMs', 'packBytes']
    expect(Object.keys(figures)).toEqual(keys)
    expect(figures.queries).toBe(3)
    expect(figures).toMatchObject({ p1: 1, mrr: 1 })
    // The second claim of q3 has no word of it, so it may come anywhere or nowhere.
    expect(figures.map5).toBeGreaterThanOrEqual(0.8333)
    expect(figures.recall20).toBeGreaterThanOrEqual(0.8333)
    for (const key of ['msPerQuery', 'buildMs', 'packBytes']) {
      expect(figures[key]).toBeGreaterThan(0)
    }
  })

  it('prints a line to read where no JSON is asked for', async () => {
    const folder = await scratchFolder(files)
    const { exitCode, stdout } = await runCli('evaluate', folder, args)
    expect(exitCode).toBe(0)
    expect(linesOf(stdout)).toEqual([expect.stringMatching(/^3 queries: MAP@5 [01]\.\d{3}, /u)])
  })
})

describe('what cannot be evaluated', () => {
  it.each([
    ['a missing file', { 'qrels.tsv': undefined }, 'qrels.tsv: there is no such file'],
    [
      'a broken row',
      { 'corpus.jsonl': '{"id":"a","claim":"b"}\n{' },
      'corpus.jsonl:2: is not JSON',
    ],
    ['a broken line', { 'qrels.tsv': 'q1\n' }, 'qrels.tsv:1: is not "query-id TAB claim-id TAB 1"'],
    [
      'no query in common',
      { 'qrels.tsv': 'q9\tvclaim/2\t1\n' },
      'qrels.tsv: names no query of queries.jsonl.gz',
    ],
  ])('%s is named with its place', async (_, changed, message) => {
    const given = Object.entries({ ...files, ...changed })
    const kept = given.filter((entry): entry is [string, string] => entry[1] !== undefined)
    const folder = await scratchFolder(Object.fromEntries(kept))
    const ended = await runCli('evaluate', folder, [...args, '--json'])
    expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: `${message}\n` })
  })

  it('a call without files shows the usage', async () => {
    const { exitCode, stderr } = await runCli('evaluate', await scratchFolder(), ['--json'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^usage: .*evaluate -- --corpus FILE/u)
  })
})
