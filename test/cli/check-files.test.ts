import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type CheckedFile, rowsOf, titlesOf } from './checked.ts'
import { harmless, hotbedTitle, lithuaniaTitle, mi6Id, mi6Title } from './claims.ts'
import { linesOf, runCli } from './run-cli.ts'
import { scratchFolder } from './scratch-folder.ts'

const article = `${harmless}\n\nAs ever: ${mi6Title}.\n\n${harmless}\n`
const page = `<!doctype html><html lang="en-GB"><head><title>${lithuaniaTitle}</title></head>
<body><p>${harmless}</p><p>${hotbedTitle}.</p></body></html>`

describe('checking files', () => {
  it('prints one line of JSON a file, in the order of the files, with the documented keys', async () => {
    const folder = await scratchFolder({
      'article.txt': article,
      'page.html': page,
      'article.txt.gz': gzipSync(article),
      'page.html.gz': gzipSync(page),
      'harmless.txt': harmless,
    })
    const names = ['article.txt', 'page.html', 'article.txt.gz', 'page.html.gz', 'harmless.txt']
    const { exitCode, stdout, stderr } = await runCli('check', folder, ['--json', ...names])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const files = rowsOf<CheckedFile>(stdout)
    expect(files.map(({ source }) => source)).toEqual(names)
    for (const file of files) {
      expect(Object.keys(file)).toEqual(['source', 'language', 'words', 'matches'])
      for (const match of file.matches) {
        expect(Object.keys(match)).toEqual([
          'caseId',
          'title',
          'tier',
          'stance',
          'score',
          'quote',
          'start',
          'end',
          'why',
        ])
      }
    }
    const [text, html, packedText, packedHtml, nothing] = files
    expect(titlesOf(text?.matches ?? [])).toEqual([mi6Title])
    expect(titlesOf(html?.matches ?? [])).toEqual([hotbedTitle])
    expect(packedText?.matches).toEqual(text?.matches)
    expect(packedHtml?.matches).toEqual(html?.matches)
    expect(nothing?.matches).toEqual([])
    expect([text?.language, html?.language]).toEqual(['en', 'en-GB'])
    expect(nothing?.words).toBe(18)
  })

  it('counts the span of a match in the text of the file', async () => {
    const text = `😀 Ünïcode first, e\u0301 second.\r\n\r\nAs ever: ${mi6Title}!\n`
    const folder = await scratchFolder({ 'article.txt': text })
    const { stdout } = await runCli('check', folder, ['--json', 'article.txt'])
    const [file] = rowsOf<CheckedFile>(stdout)
    const [match] = file?.matches ?? []
    expect(match?.quote).toBe(mi6Title)
    expect(text.slice(match?.start, match?.end)).toBe(mi6Title)
    for (const { page: word } of match?.why.pairs ?? []) {
      expect(mi6Title).toContain(text.slice(word.start, word.end))
    }
  })

  it('says in words what was found where', async () => {
    const folder = await scratchFolder({ 'article.txt': article, 'harmless.txt': harmless })
    const { exitCode, stdout } = await runCli('check', folder, ['article.txt', 'harmless.txt'])
    expect(exitCode).toBe(0)
    const lines = linesOf(stdout)
    const start = article.indexOf(mi6Title)
    expect(lines[0]).toBe('article.txt: 50 words, language en, 1 found')
    expect(lines[1]).toContain(`(characters ${start} to ${start + mi6Title.length})`)
    expect(lines.slice(2, 5)).toEqual([
      `    page:  ${mi6Title}`,
      `    claim: ${mi6Title}`,
      `    case:  ${mi6Id}`,
    ])
    expect(lines[5]).toBe('harmless.txt: 18 words, language en, nothing found')
  })

  it('reads text and pages from standard input', async () => {
    const folder = await scratchFolder()
    const text = await runCli('check', folder, ['--json', '-'], article)
    const html = await runCli('check', folder, ['--json', '-'], page)
    expect([text.exitCode, html.exitCode]).toEqual([0, 0])
    const [fromText] = rowsOf<CheckedFile>(text.stdout)
    const [fromHtml] = rowsOf<CheckedFile>(html.stdout)
    expect(fromText?.source).toBe('-')
    expect(titlesOf(fromText?.matches ?? [])).toEqual([mi6Title])
    // The title of the page is no part of what a browser shows in it.
    expect(titlesOf(fromHtml?.matches ?? [])).toEqual([hotbedTitle])
  })

  it('checks against the pack that it is given', async () => {
    const told = 'Pigeons of the ministry photograph every balcony of the harbour town'
    const folder = await scratchFolder({
      'cases.jsonl': `${JSON.stringify({ id: 'pigeons', title: told })}\n`,
      'article.txt': `${told}. ${mi6Title}.`,
    })
    const compiled = await runCli('compile', folder, ['--out', 'own.pack', 'cases.jsonl'])
    expect(compiled.exitCode).toBe(0)
    const args = ['--pack', 'own.pack', '--json', 'article.txt']
    const { exitCode, stdout } = await runCli('check', folder, args)
    expect(exitCode).toBe(0)
    expect(rowsOf<CheckedFile>(stdout)[0]?.matches.map(({ caseId }) => caseId)).toEqual(['pigeons'])
  })

  it('reads a page in the encoding that it names, as old pages in other alphabets do', async () => {
    const cyrillic = { П: 0xcf, р: 0xf0, и: 0xe8, в: 0xe2, е: 0xe5, т: 0xf2 }
    const written = [...'Привет'].map((letter) => Reflect.get(cyrillic, letter))
    const head = '<html lang="ru"><head><meta charset="windows-1251"></head><body><p>'
    const bytes = Buffer.concat([
      Buffer.from(head, 'latin1'),
      Buffer.from(written),
      Buffer.from(` ${mi6Title}.</p></body></html>`, 'latin1'),
    ])
    const folder = await scratchFolder({ 'old.html': bytes })
    const { exitCode, stdout } = await runCli('check', folder, ['--json', 'old.html'])
    expect(exitCode).toBe(0)
    expect(rowsOf<CheckedFile>(stdout)[0]?.matches[0]?.start).toBe('Привет '.length)
  })

  it.each(['check', 'compile'] as const)(
    '%s says how it is called when it is asked',
    async (name) => {
      const { exitCode, stdout, stderr } = await runCli(name, await scratchFolder({}), ['--help'])
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      expect(stdout).toMatch(new RegExp(`^usage: npm run -s ${name} `))
    },
  )
})
