import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsOf, type Position, stillSays } from '../../src/page/positions.ts'
import type { TextRun } from '../../src/page/text-run.ts'
import { pageOf, runsOf, the } from './page-of.ts'
import { anyTree, build } from './trees.ts'

/** Where each character of a run stands; null for the characters that no text node holds. */
function places(run: TextRun): (Position | null)[] {
  const all = Array.from({ length: run.text.length }, (): Position | null => null)
  for (const { node, start, from, length } of run.pieces) {
    for (let index = 0; index < length; index += 1) {
      all[start + index] = { node, offset: from + index }
    }
  }
  return all
}

function onlyRun(html: string): { page: Document; run: TextRun } {
  const page = pageOf(html)
  const [run, ...others] = runsOf(page)
  if (run === undefined || others.length > 0) throw new Error('the page must have one run')
  return { page, run }
}

describe('where a span of a block stands in the page', () => {
  it('crosses inline elements', () => {
    const { page, run } = onlyRun('<p>The unr<em>es</em>t goes on</p>')
    const ends = endsOf(run, { start: 4, end: 10 })
    expect(run.text.slice(4, 10)).toBe('unrest')
    expect(ends?.start).toEqual({ node: the(page, 'p').firstChild, offset: 4 })
    expect(ends?.end).toEqual({ node: the(page, 'p').lastChild, offset: 1 })
  })

  it('ends in the node of its last character, not at the beginning of the next', () => {
    const { page, run } = onlyRun('<p>one <b>two</b> three</p>')
    expect(endsOf(run, { start: 4, end: 7 })?.end.node).toBe(the(page, 'b').firstChild)
  })

  it('is nowhere when it is only a line break', () => {
    const { run } = onlyRun('<p>one two<br>three</p>')
    expect(endsOf(run, { start: 7, end: 8 })).toBeNull()
  })

  it('begins at its first and ends after its last character, for any page and any span', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.nat(), (tree, one, other) => {
        const page = pageOf('')
        page.body.append(build(page, tree))
        for (const run of runsOf(page)) {
          const [a, b] = [one % (run.text.length + 1), other % (run.text.length + 1)]
          const span = { start: Math.min(a, b), end: Math.max(a, b) }
          const held = places(run)
            .slice(span.start, span.end)
            .filter((place) => place !== null)
          const [first, last] = [held[0], held.at(-1)]
          const expected =
            first && last
              ? { start: first, end: { node: last.node, offset: last.offset + 1 } }
              : null
          expect(endsOf(run, span)).toEqual(expected)
        }
      }),
    )
  })
})

describe('whether the page still says it', () => {
  it('is true as long as nothing changed there', () => {
    const { page, run } = onlyRun('<p>one <b>two</b>\n three <i>four</i></p>')
    expect(stillSays(run, { start: 0, end: 11 })).toBe(true)
    the(page, 'i').textContent = 'five'
    expect(stillSays(run, { start: 0, end: 11 })).toBe(true)
    expect(stillSays(run, { start: 0, end: run.text.length })).toBe(false)
  })

  it('is false when a text node has become shorter or has left the page', () => {
    const { page, run } = onlyRun('<p>one two <b>three</b></p>')
    const bold = the(page, 'b')
    bold.firstChild?.replaceWith('thr')
    expect(stillSays(run, { start: 0, end: 13 })).toBe(false)
    expect(stillSays(run, { start: 0, end: 7 })).toBe(true)
    the(page, 'p').remove()
    expect(stillSays(run, { start: 0, end: 7 })).toBe(false)
  })
})
