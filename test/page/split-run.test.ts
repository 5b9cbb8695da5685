import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitRun } from '../../src/page/split-run.ts'
import { RunBuilder, type TextRun } from '../../src/page/text-run.ts'
import { pageOf, the } from './page-of.ts'

function runOf(...texts: string[]): TextRun {
  const page = pageOf('<pre></pre>')
  const builder = new RunBuilder(the(page, 'pre'))
  for (const text of texts) builder.add(page.createTextNode(text), true)
  const run = builder.finish()
  if (run === null) throw new Error('the text must not be blank')
  return run
}

const parts = (run: TextRun, limit: number): string[] =>
  [...splitRun(run, limit)].map((part) => part.text)

describe('cutting a long text', () => {
  it('leaves alone what is short enough', () => {
    const run = runOf('one two three')
    expect([...splitRun(run, 13)]).toEqual([run])
  })

  it('prefers the end of a paragraph to that of a line, a sentence or a word', () => {
    expect(parts(runOf('A. Bb cc\ndd\n\nee ff gg'), 16)).toEqual(['A. Bb cc\ndd', 'ee ff gg'])
    expect(parts(runOf('A bb cc\ndd ee. ff gg hh'), 14)).toEqual(['A bb cc', 'dd ee. ff gg', 'hh'])
    expect(parts(runOf('Aa bb cc. Dd ee ff gg'), 14)).toEqual(['Aa bb cc.', 'Dd ee ff gg'])
    expect(parts(runOf('aaa bbb ccc ddd'), 9)).toEqual(['aaa bbb', 'ccc ddd'])
  })

  it('loses nothing but white space, keeps to the limit and cuts no character, for any text', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 })
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 40 }), (all, limit) => {
        fc.pre(all.join('').trim() !== '')
        const run = runOf(...all)
        const cut = [...splitRun(run, limit)]
        const dense = (text: string): string => text.replace(/\s/g, '')
        expect(dense(cut.map((part) => part.text).join(''))).toBe(dense(run.text))
        for (const { text, pieces } of cut) {
          expect(text.length).toBeLessThanOrEqual(limit)
          expect(text).toBe(text.trim())
          expect(text).not.toMatch(/\p{Surrogate}/u)
          const held = pieces.map(({ node, from, length }) => node.data.slice(from, from + length))
          expect(held.join('')).toBe(text)
        }
      }),
    )
  })
})
