import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type EvidenceForm, writeEvidence } from '../../src/evidence/index.ts'
import { evidenceOf, words } from './written-evidence.ts'

const forms: readonly EvidenceForm[] = ['text', 'markdown', 'html', 'csv', 'json', 'claim-review']
const write = (form: EvidenceForm, written = {}) => writeEvidence(evidenceOf(written), form, words)
const link = 'https://news.example/story#:~:text=The%20frogs%20rule%20the%20senate.'

describe('evidence', () => {
  it.each(forms)('as %s holds quote, link, page, claim, disproof, source and date', (form) => {
    const document = write(form).replaceAll('\\', '').replaceAll('&amp;', '&')
    const told = ['The frogs rule the senate', link, 'Frogs rule the senate']
    for (const part of [...told, 'https://facts.example/frogs', '2024-05-06', 'Pond Facts'])
      expect(document).toContain(part)
    if (form !== 'claim-review') {
      expect(document).toContain('No frog sits in the senate.')
      expect(document).toContain('2026-01-02T03:04:05.000Z')
      expect(document).toContain('1.2.3')
    }
  })

  it.each(['text', 'markdown', 'html'] as const)('as %s says where nothing was found', (form) => {
    const nothing = { ...evidenceOf(), cited: [] }
    expect(writeEvidence(nothing, form, words)).toContain('Nothing found')
  })

  it.each(['text', 'markdown', 'html'] as const)(
    'as %s says that a case has no disproof',
    (form) => {
      expect(write(form, { disproof: [] }).replaceAll('\\', '')).toContain('The source gives none.')
    },
  )

  it.each(forms)('as %s links to no page where the words were pasted', (form) => {
    const pasted = { ...evidenceOf(), page: { url: null, title: null } }
    expect(writeEvidence(pasted, form, words)).not.toMatch(/:~:|news\.example|null<|undefined/u)
  })

  it('as ClaimReview leaves out what has no address to refer to', () => {
    expect(JSON.parse(write('claim-review', { url: null }))['@graph']).toEqual([])
    expect(JSON.parse(write('claim-review'))['@graph']).toMatchObject([
      { '@type': 'ClaimReview', claimReviewed: 'Frogs rule the senate' },
    ])
  })
})

describe('texts of pages and cases', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'begin no formula in a table: %j',
    (text) => {
      const csv = write('csv', { quote: text, title: `${text} x`, pageTitle: text })
      const { data } = Papa.parse<string[]>(csv)
      expect(data).toHaveLength(2)
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/u)
    },
  )

  it('are only text in HTML, whatever they hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { document } = parseHTML(write('html', { quote: text, pageTitle: text }))
        expect(document.querySelectorAll('script, img, iframe, [onerror], [onload]')).toHaveLength(
          0,
        )
        expect(document.querySelectorAll('blockquote')).toHaveLength(1)
      }),
    )
  })

  it('have no meaning of Markdown’s: every sign of it is written as itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = write('markdown', { quote: text, pageTitle: text })
        const [, quoted = ''] = /^> (.*)$/mu.exec(markdown) ?? []
        expect(quoted.replaceAll(/\\[\p{P}\p{S}]/gu, '')).not.toMatch(/[`*_[\]<>#|]/u)
      }),
    )
  })

  it('are read back from JSON and CSV as they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const quote = `“${text}`
        const json = JSON.parse(write('json', { quote }))
        expect(json.findings[0].passages[0].quote).toBe(quote)
        const { data } = Papa.parse<Record<string, string>>(write('csv', { quote }), {
          header: true,
        })
        expect(data[0]?.quote).toBe(quote)
      }),
    )
  })
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<script>',
        '<img src=x onerror=alert(1)>',
        '](javascript:x)',
        '**',
        '`',
        '"',
        "'",
      ),
      fc.constantFrom('<!--', ']]>', '&lt;', '\n\n# x', '|', '> ', '</blockquote>'),
      fc.string(),
    ),
  )
  .map((parts) => `x${parts.join('')}`)
