import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceMarked } from '../../src/quality/marked-part.ts'

const begin = '<!-- quality:begin -->'
const end = '<!-- quality:end -->'

describe('the marked part of a text', () => {
  it('is replaced, and all around it stays', () => {
    const text = `# A\n\n${begin}\nold\n${end}\n\nrest\n`
    expect(replaceMarked(text, '| new |\n')).toBe(`# A\n\n${begin}\n\n| new |\n\n${end}\n\nrest\n`)
  })

  it('may be replaced again and again, to the same end', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, content, after) => {
        const once = replaceMarked(`${before}${begin}${end}${after}`, content)
        expect(replaceMarked(once, content)).toBe(once)
        expect(once.startsWith(before) && once.endsWith(after)).toBe(true)
        expect(once).toContain(content.trim())
      }),
    )
  })

  it.each([
    ['no markers', 'text'],
    ['no end', `${begin} text`],
    ['no beginning', `text ${end}`],
    ['the wrong way round', `${end} text ${begin}`],
    ['two of them', `${begin}${end}${begin}${end}`],
  ])('must be marked once: %s', (_, text) => {
    expect(() => replaceMarked(text, 'new')).toThrow('once each')
  })
})
