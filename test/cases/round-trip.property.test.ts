import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPageText } from '../../src/cases/page-text.ts'
import { writtenCase } from './written-case.ts'

const documents = fc.array(writtenCase, { minLength: 1, maxLength: 4 })
const lineBreak = fc.constantFrom('\n', '\r\n', '\r')

function read(text: string) {
  const reading = readPageText('page.txt', text)
  if (!reading.ok) return reading.problems
  return reading.value.map(({ summary, disproof, references, metadata, title }) => {
    return { title, summary, disproof, references, metadata }
  })
}

describe('a page text in any shape', () => {
  it('is read as the cases that were written into it, every paragraph in its one field', () => {
    fc.assert(
      fc.property(documents, lineBreak, (written, end) => {
        const text = written.flatMap(({ lines }) => lines).join(end)
        expect(read(text)).toEqual(written.map(({ told }) => told))
      }),
    )
  })

  it('is the same whatever white space stands around and between its words', () => {
    const blank = fc.constantFrom(' ', '\u00A0', '  ', '\t', '\u2009')
    fc.assert(
      fc.property(documents, blank, blank, (written, between, around) => {
        const lines = written.flatMap(({ lines }) => lines)
        const odd = lines.map((line) => around + line.replaceAll(' ', between) + around)
        expect(read(odd.join('\n'))).toEqual(read(lines.join('\n')))
      }),
    )
  })

  it('numbers its cases by the lines on which they begin', () => {
    fc.assert(
      fc.property(documents, (written) => {
        const reading = readPageText('page.txt', written.flatMap(({ lines }) => lines).join('\n'))
        const begins = reading.ok ? reading.value.map(({ line }) => line) : []
        let before = 0
        const expected = written.map(({ lines }) => {
          const first = before + 1 + lines.findIndex((line) => line !== '')
          before += lines.length
          return first
        })
        expect(begins).toEqual(expected)
      }),
    )
  })
})
