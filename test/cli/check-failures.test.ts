import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type CheckedFile, rowsOf, titlesOf } from './checked.ts'
import { harmless, lithuaniaTitle, mi6Title } from './claims.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('what cannot be read', () => {
  it('is told in one line a file, and all the others are checked', async () => {
    const folder = await scratchFolder({
      'first.txt': mi6Title,
      'latin-1.txt': Uint8Array.from([0x63, 0x61, 0x66, 0xe9]),
      'plain.txt.gz': harmless,
      'cut.txt.gz': gzipSync(harmless.repeat(50)).subarray(0, 60),
      'folder/inner.txt': harmless,
      'last.txt': lithuaniaTitle,
    })
    const broken = ['missing.txt', 'latin-1.txt', 'plain.txt.gz', 'cut.txt.gz', 'folder']
    const args = ['--json', 'first.txt', ...broken, 'last.txt']
    const { exitCode, stdout, stderr } = await runCli('check', folder, args)
    expect(exitCode).toBe(2)
    expect(linesOf(stderr)).toEqual([
      'missing.txt: there is no such file',
      'latin-1.txt: is not UTF-8 text',
      'plain.txt.gz: is not gzip, or is damaged',
      'cut.txt.gz: is cut off',
      'folder: is a directory',
    ])
    const files = rowsOf<CheckedFile>(stdout)
    expect(files.map(({ source }) => source)).toEqual(['first.txt', 'last.txt'])
    expect(files.flatMap(({ matches }) => titlesOf(matches))).toEqual([mi6Title, lithuaniaTitle])
  })

  it('may be standard input, and an empty one is just an empty text', async () => {
    const folder = await scratchFolder()
    const broken = await runCli('check', folder, ['-'], Uint8Array.from([0xff, 0xfe, 0x41]))
    expect(broken).toEqual({ exitCode: 2, stdout: '', stderr: '-: is not UTF-8 text\n' })
    const empty = await runCli('check', folder, ['--json', '-'])
    expect(empty.exitCode).toBe(0)
    expect(JSON.parse(empty.stdout)).toEqual({ source: '-', language: null, words: 0, matches: [] })
  })
})

describe('a pack that does not fit', () => {
  it('is named with the reason in one line, and nothing is checked', async () => {
    const folder = await scratchFolder({
      'article.txt': mi6Title,
      'cases.jsonl': `${JSON.stringify({ id: 'one', title: lithuaniaTitle })}\n`,
    })
    const { exitCode } = await runCli('compile', folder, ['--out', 'good.pack', 'cases.jsonl'])
    expect(exitCode).toBe(0)
    const good = await readFile(`${folder}/good.pack`)
    const changed = Uint8Array.from(good)
    changed.set([(good.at(-1) ?? 0) ^ 1], good.length - 1)
    await writeFile(`${folder}/changed.pack`, changed)
    const broken = {
      'missing.pack': 'there is no such file',
      'article.txt': 'this is not a Disproof pack',
      'changed.pack': 'the checksum does not fit: the file is damaged or was changed',
    }
    for (const [pack, reason] of Object.entries(broken)) {
      const ended = await runCli('check', folder, ['--json', '--pack', pack, 'article.txt'])
      expect(ended).toEqual({ exitCode: 2, stdout: '', stderr: `${pack}: ${reason}\n` })
    }
  })
})

describe('a call that is not understood', () => {
  it.each([
    ['an unknown option', ['--jsno', 'article.txt']],
    ['no file', ['--json']],
  ])('%s: the usage is shown', async (_, args) => {
    const folder = await scratchFolder({ 'article.txt': mi6Title })
    const { exitCode, stdout, stderr } = await runCli('check', folder, args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(linesOf(stderr).at(-1)).toMatch(/^usage: .*check -- \[--pack FILE\]/u)
  })
})
