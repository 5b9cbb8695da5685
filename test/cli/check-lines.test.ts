import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type CheckedRow, rowsOf, titlesOf } from './checked.ts'
import { harmless, lithuaniaTitle, mi6Title } from './claims.ts'
import { linesOf, runCli, startCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const jsonLines = (...rows: readonly unknown[]) =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('')

const rows = [
  { id: 'a', text: `Again: ${mi6Title}.`, lang: 'en' },
  { id: 7, text: harmless },
  { id: 'c', text: '' },
  { id: 'd', text: `<p>${lithuaniaTitle}</p>` },
]

describe('checking JSON Lines', () => {
  it('answers each row with its id and its matches, in order, with or without --json', async () => {
    const folder = await scratchFolder({
      'rows.jsonl': jsonLines(...rows),
      'rows.jsonl.gz': gzipSync(jsonLines(...rows)),
    })
    const plain = await runCli('check', folder, ['--lines', 'rows.jsonl'])
    expect({ exitCode: plain.exitCode, stderr: plain.stderr }).toEqual({ exitCode: 0, stderr: '' })
    const answers = rowsOf<CheckedRow>(plain.stdout)
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c', 'd'])
    for (const [index, answer] of answers.entries()) {
      expect(Object.keys(answer)).toEqual(['id', 'matches'])
      for (const { start, end, quote } of answer.matches) {
        expect(rows[index]?.text.slice(start, end)).toBe(quote)
      }
    }
    expect(answers.map(({ matches }) => titlesOf(matches))).toEqual([
      [mi6Title],
      [],
      [],
      [lithuaniaTitle],
    ])
    expect(await runCli('check', folder, ['--json', '--lines', 'rows.jsonl'])).toEqual(plain)
    expect(await runCli('check', folder, ['--lines', 'rows.jsonl.gz'])).toEqual(plain)
    expect(await runCli('check', folder, ['--lines', '-'], jsonLines(...rows))).toEqual(plain)
  })

  it('names a row that it cannot read by its line, and checks all the others', async () => {
    const first = [
      JSON.stringify({ id: 'a', text: mi6Title }),
      'not JSON at all',
      '',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ text: harmless }),
      JSON.stringify({ id: 'c', text: 5 }),
      JSON.stringify(['d', harmless]),
      'null',
      JSON.stringify({ id: 'e', text: lithuaniaTitle }),
    ].join('\r\n')
    const folder = await scratchFolder({
      'rows.jsonl': first,
      'more.jsonl': jsonLines({ id: 'f', text: harmless }),
    })
    const args = ['--lines', 'rows.jsonl', 'missing.jsonl', 'more.jsonl']
    const { exitCode, stdout, stderr } = await runCli('check', folder, args)
    expect(exitCode).toBe(2)
    expect(rowsOf<CheckedRow>(stdout).map(({ id }) => id)).toEqual(['a', 'e', 'f'])
    const complaints = linesOf(stderr)
    expect(complaints.map((line) => line.split(': ')[0])).toEqual([
      'rows.jsonl:2',
      'rows.jsonl:4',
      'rows.jsonl:5',
      'rows.jsonl:6',
      'rows.jsonl:7',
      'rows.jsonl:8',
      'missing.jsonl',
    ])
    expect(complaints[0]).toBe('rows.jsonl:2: is not JSON')
    expect(complaints[1]).toMatch(/^rows\.jsonl:4: text: ./u)
    expect(complaints[2]).toMatch(/^rows\.jsonl:5: id: ./u)
    expect(complaints[3]).toMatch(/^rows\.jsonl:6: text: ./u)
  })

  it('ends quietly when whoever reads the answers has seen enough', async () => {
    const many = Array.from({ length: 200 }, (_, id) => ({ id, text: `${mi6Title}. `.repeat(9) }))
    const folder = await scratchFolder({ 'rows.jsonl': jsonLines(...many) })
    const child = startCli('check', folder, ['--lines', 'rows.jsonl'])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await text(child.stderr)).toBe('')
  })
})
