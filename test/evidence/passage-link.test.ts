import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passageLink } from '../../src/evidence/index.ts'

const url = 'https://news.example/story?id=1'

describe('the link to a passage', () => {
  it('tells a short one word for word, with what has a meaning of its own written otherwise', () => {
    expect(passageLink(url, 'Well-known, & "quoted"\n words')).toBe(
      `${url}#:~:text=Well%2Dknown%2C%20%26%20%22quoted%22%20words`,
    )
  })

  it('tells a long one by its first and last words', () => {
    const quote = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
    expect(passageLink(url, quote)).toBe(
      `${url}#:~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39`,
    )
  })

  it('keeps the place and the directives that the address has already', () => {
    expect(passageLink(`${url}#part-2`, 'frogs')).toBe(`${url}#part-2:~:text=frogs`)
    expect(passageLink(`${url}#:~:text=toads`, 'frogs')).toBe(`${url}#:~:text=toads&text=frogs`)
  })

  it('is none where the words are of no page', () => {
    expect(passageLink(null, 'frogs')).toBeNull()
  })

  it('is an address whatever the passage, and leads to the same page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (quote) => {
        const link = new URL(passageLink(url, quote) ?? '')
        expect(link.href.startsWith(`${url}#`)).toBe(true)
        expect(link.hash).toMatch(/^#:~:text=[^\s,&-]*(?:,[^\s,&-]*)?$/u)
      }),
    )
  })
})
