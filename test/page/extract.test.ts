import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/page/extract.ts'

function textsOf(html: string): string[] {
  return [...readDocument(parseHTML(html).document)].map((run) => run.text)
}

describe('reading saved HTML', () => {
  it('reads the blocks in the order of the page', () => {
    const html =
      '<!doctype html><html><head><title>not this title</title></head><body><h1>A headline of it</h1>' +
      '<div>Some text before <p>a paragraph within</p> and text after</div></body></html>'
    expect(textsOf(html)).toEqual([
      'A headline of it',
      'Some text before',
      'a paragraph within',
      'and text after',
    ])
  })

  it('reads a fragment without <html>', () => {
    expect(textsOf('<p>one two three</p><p>four five six</p>')).toEqual([
      'one two three',
      'four five six',
    ])
  })
})
