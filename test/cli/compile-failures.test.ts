import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lithuaniaTitle } from './claims.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const good = `${JSON.stringify({ id: 'lithuania', title: lithuaniaTitle })}\n`

describe('what is refused', () => {
  it('is named by document, line and reason, and an older pack stays as it was', async () => {
    const folder = await scratchFolder({
      'out.pack': 'the pack of yesterday',
      'good.jsonl': good,
      'bad.jsonl': [
        JSON.stringify({ id: 'Not A Slug', title: lithuaniaTitle }),
        '{ "title": ',
        JSON.stringify({ id: 'empty', title: ' ' }),
        JSON.stringify({ id: 'unsafe', title: lithuaniaTitle, url: 'http://example.org/' }),
        JSON.stringify({ summary: 'A row without a title' }),
      ].join('\n'),
    })
    const args = ['--out', 'out.pack', 'good.jsonl', 'bad.jsonl']
    const { exitCode, stdout, stderr } = await runCli('compile', folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    const complaints = linesOf(stderr)
    expect(complaints[0]).toBe('bad.jsonl:1: id: must be a slug such as "a-false-claim"')
    expect(complaints[1]).toMatch(/^bad\.jsonl:2: is not JSON/u)
    expect(complaints[2]).toBe('bad.jsonl:3: title: must not be empty')
    expect(complaints[3]).toBe('bad.jsonl:4: url: must be an https address')
    expect(complaints[4]).toMatch(/^bad\.jsonl:5: title: ./u)
    expect(complaints).toHaveLength(5)
    expect(await readFile(join(folder, 'out.pack'), 'utf8')).toBe('the pack of yesterday')
    expect((await readdir(folder)).sort()).toEqual(['bad.jsonl', 'good.jsonl', 'out.pack'])
  })

  it('may be one document of a folder', async () => {
    const folder = await scratchFolder({
      'cases/good.jsonl': good,
      'cases/odd.txt': 'Just a line that is no case.\n',
    })
    const { exitCode, stderr } = await runCli('compile', folder, ['--out', 'out.pack', 'cases'])
    expect(exitCode).toBe(2)
    for (const line of linesOf(stderr)) expect(line).toMatch(/^odd\.txt(?::\d+)?: ./u)
    expect(await readdir(folder)).toEqual(['cases'])
  })

  it('is an input that cannot be read, told in one line', async () => {
    const folder = await scratchFolder({
      'good.jsonl': good,
      'plain.jsonl.gz': good,
      'latin-1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
    })
    const broken = {
      'missing.jsonl': 'there is no such file',
      'plain.jsonl.gz': 'is not gzip, or is damaged',
      'latin-1.txt': 'is not UTF-8 text',
    }
    for (const [name, reason] of Object.entries(broken)) {
      const args = ['--out', 'out.pack', 'good.jsonl', name]
      const ended = await runCli('compile', folder, args)
      expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: `${name}: ${reason}\n` })
    }
  })

  it('is an output that cannot be written, told without the usage', async () => {
    const folder = await scratchFolder({ 'good.jsonl': good, 'taken/inner.txt': '' })
    const { exitCode, stdout, stderr } = await runCli('compile', folder, [
      '--out',
      'taken',
      'good.jsonl',
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^taken: ./u)
    expect(stderr).not.toContain('usage:')
  })

  it.each([
    ['an unknown option', ['--output', 'out.pack', 'good.jsonl']],
    ['no output', ['good.jsonl']],
  ])('is a call with %s: the usage is shown', async (_, args) => {
    const folder = await scratchFolder({ 'good.jsonl': good })
    const { exitCode, stdout, stderr } = await runCli('compile', folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^usage: .*compile -- --out FILE INPUT/mu)
    expect(await readdir(folder)).toEqual(['good.jsonl'])
  })
})
