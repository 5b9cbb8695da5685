import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

describe('the glossary on the command line', () => {
  it('is written as one table, a row a concept and a column a language', async () => {
    const folder = await scratchFolder()
    const { exitCode, stdout } = await runCli('glossary', folder, ['--table', 'glossary.csv'])
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(/^glossary\.csv: \d+ concepts in 9 languages\n$/u),
    })
    const [head, ...rows] = (await readFile(join(folder, 'glossary.csv'), 'utf8')).split('\r\n')
    expect(head).toBe('table,English,ru,uk,de,fr,es,it,pl,cs,ar')
    expect(rows.some((row) => row.startsWith('names,nato,'))).toBe(true)
    expect(rows.some((row) => row.startsWith('words,war,'))).toBe(true)
  })

  it.each([
    ['a column is missing', 'table,English,ru\nwords,war,война\n', 'there is no column "uk", "de"'],
    [
      'a row names no table',
      'table,English,ru,uk,de,fr,es,it,pl,cs,ar\nverbs,war,,,,,,,,,\n',
      'row 2 has no table of the glossary or no English word',
    ],
    [
      'a row has no English word',
      'table,English,ru,uk,de,fr,es,it,pl,cs,ar\nwords, ,война,,,,,,,,\n',
      'row 2 has no table of the glossary or no English word',
    ],
  ])('is not taken back where %s', async (_, csv, reason) => {
    const folder = await scratchFolder({ 'glossary.csv': csv })
    const { exitCode, stderr } = await runCli('glossary', folder, ['--read', 'glossary.csv'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`glossary.csv: ${reason}`)
  })

  it.each([
    ['a file that is not there', ['--read', 'nowhere.csv'], 'nowhere.csv: '],
    ['a language that there is not', ['--missing', 'xx'], 'there is no "xx"'],
  ])('tells of %s', async (_, args, reason) => {
    const { exitCode, stderr } = await runCli('glossary', await scratchFolder(), args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(reason)
  })
})
