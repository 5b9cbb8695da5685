import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLexicon } from '../../src/cli/open-meaning.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('compiling the lexicon', () => {
  it('writes what the tables say as JSON, and how much that is', async () => {
    const folder = await scratchFolder()
    const args = ['--out', 'new/folder/lexicon.json']
    const { exitCode, stdout, stderr } = await runCli('compile-lexicon', folder, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const written = JSON.parse(await readFile(join(folder, 'new/folder/lexicon.json'), 'utf8'))
    const lexicon = await readLexicon()
    expect(written).toEqual(lexicon)
    expect(stdout).toBe(
      `new/folder/lexicon.json: ${lexicon.kinds.length} senses of ${Object.keys(lexicon.senses).length} terms\n`,
    )
  })

  it('says which file cannot be written', async () => {
    const folder = await scratchFolder({ 'taken/inner.txt': '' })
    const { exitCode, stdout, stderr } = await runCli('compile-lexicon', folder, ['--out', 'taken'])
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'taken: is a directory\n',
    })
  })

  it.each([
    ['an unknown option', ['--output', 'lexicon.json']],
    ['no output', []],
  ])('shows how it is called where it is called with %s', async (_, args) => {
    const { exitCode, stdout, stderr } = await runCli(
      'compile-lexicon',
      await scratchFolder(),
      args,
    )
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(linesOf(stderr).at(-1)).toMatch(/^usage: .*compile-lexicon.* --out FILE/u)
  })
})
