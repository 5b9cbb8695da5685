import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenNewlines } from '../../src/page/text-run.ts'
import { hasEnoughWords } from '../../src/page/words.ts'
import { pageOf, runsOf, textsOf, the } from './page-of.ts'
import { anyTree, build, expectedTexts } from './trees.ts'

describe('the blocks of a page', () => {
  it('joins what inline elements cut', () => {
    expect(textsOf(pageOf('<p>The unr<em>es</em>t in <a>Kaza</a>khstan</p>'))).toEqual([
      'The unrest in Kazakhstan',
    ])
  })

  it.each([
    ['<p>The dis<b>info</b>rmation goes on</p>', 'The disinformation goes on'],
    ['<p>The Krem<wbr>lin says so</p>', 'The Kremlin says so'],
    ['<p>The Krem<!-- cut -->lin says so</p>', 'The Kremlin says so'],
    ['<p>The K<span></span>rem<i><b>l</b></i>in says so</p>', 'The Kremlin says so'],
    ['<p>The Krem<span hidden>x</span>lin says so</p>', 'The Kremlin says so'],
    ['<p>The Krem&shy;lin says so</p>', 'The Krem\u00ADlin says so'],
  ])('has a word in one piece that elements cut: %s', (body, text) => {
    expect(textsOf(pageOf(body))).toEqual([text])
  })

  it('begins anew at a block and after it', () => {
    const page = pageOf(
      '<div>before the inner block<p>in the inner block</p>after the inner block</div>',
    )
    expect(textsOf(page)).toEqual([
      'before the inner block',
      'in the inner block',
      'after the inner block',
    ])
  })

  it('names the nearest block element, also for the text after an inner block', () => {
    const page = pageOf(
      '<section>one two three<p>four five six</p>seven eight <b>nine</b></section>',
    )
    expect(runsOf(page).map((run) => run.element.localName)).toEqual(['section', 'p', 'section'])
  })

  it('ends at a block even where inline elements are around it', () => {
    const page = pageOf('<span>one two three<div>four five six</div>seven eight nine</span>')
    expect(textsOf(page)).toEqual(['one two three', 'four five six', 'seven eight nine'])
  })

  it('turns <br> into a line feed, and the line feeds of the source into spaces', () => {
    expect(textsOf(pageOf('<p>one\ntwo<br><br>three\tfour</p>'))).toEqual(['one two\n\nthree four'])
  })

  it('keeps the line feeds of preformatted text, also by inline style', () => {
    expect(textsOf(pageOf('<pre>one two\n\n<b>three\nfour</b></pre>'))).toEqual([
      'one two\n\nthree\nfour',
    ])
    const styled =
      '<p style="white-space: pre-line">one two\nthree</p><p style="white-space:nowrap">one two\nthree</p>'
    expect(textsOf(pageOf(styled))).toEqual(['one two\nthree', 'one two three'])
  })

  it('passes over what is no prose, without joining the words around a picture or a field', () => {
    const page = pageOf(
      '<p>one<script>bad()</script>two<svg><text>bad</text></svg>three <input value="bad">four ' +
        '<textarea>bad</textarea><select><option>bad bad bad</option></select></p>' +
        '<style>bad bad bad</style><noscript>bad bad bad</noscript><template><p>bad bad bad</p></template>' +
        '<iframe>bad bad bad</iframe>',
    )
    expect(textsOf(page)).toEqual(['onetwo three  four'])
  })

  it('passes over the reading aids of ruby', () => {
    const page = pageOf(
      '<p><ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>を読むことができる</p>',
    )
    expect(textsOf(page)).toEqual(['漢字を読むことができる'])
  })

  it('does not read what a person is writing', () => {
    const page = pageOf(
      '<div contenteditable>a private draft here</div><div contenteditable="false">not a draft here</div>',
    )
    expect(textsOf(page)).toEqual(['not a draft here'])
  })

  it('does not read hidden text, but reads what only screen readers pass over', () => {
    const page = pageOf(
      '<p hidden>bad bad bad</p><p style="display: none !important">bad bad bad</p>' +
        '<dialog>bad bad bad</dialog><p aria-hidden="true">seen by the eyes</p>',
    )
    expect(textsOf(page)).toEqual(['seen by the eyes'])
  })

  it('reads a visible part of an invisible element', () => {
    const page = pageOf(
      '<p style="visibility: hidden">bad bad bad <span style="visibility: visible">one two three</span></p>',
    )
    expect(textsOf(page)).toEqual(['one two three'])
  })

  it('reads only the summary of a closed details', () => {
    const fold = '<summary>what it is about</summary><p>the folded text here</p>'
    expect(textsOf(pageOf(`<details>${fold}</details>`))).toEqual(['what it is about'])
    expect(textsOf(pageOf(`<details open>${fold}</details>`))).toEqual([
      'what it is about',
      'the folded text here',
    ])
  })

  it('leaves out blocks of one or two words', () => {
    expect(textsOf(pageOf('<li>Home</li><li>About us</li><li>All about us</li>'))).toEqual([
      'All about us',
    ])
  })

  it('reads nothing below a part that is not shown', () => {
    const page = pageOf('<div hidden><p id="inner">one two three</p></div>')
    expect(textsOf(the(page, '#inner'))).toEqual([])
  })

  it('passes over what has left the page while it rested', () => {
    const page = pageOf('<div id="a"><p>one two three</p><p id="gone">four five six</p></div>')
    const gone = the(page, '#gone')
    const runs = runsOf(page, {
      enters: (block) => {
        if (block.textContent === 'one two three') gone.remove()
        return true
      },
    })
    expect(runs.map((run) => run.text)).toEqual(['one two three'])
  })

  it('says of any page what stands between the edges of its blocks', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const page = pageOf('')
        page.body.append(build(page, tree))
        expect(textsOf(page)).toEqual(expectedTexts(tree).filter(hasEnoughWords))
      }),
    )
  })

  it('has in every piece exactly the characters of its text node', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const page = pageOf('')
        page.body.append(build(page, tree))
        for (const { text, pieces } of runsOf(page)) {
          for (const { node, start, from, length } of pieces) {
            expect(text.slice(start, start + length)).toBe(
              flattenNewlines(node.data.slice(from, from + length)),
            )
          }
        }
      }),
    )
  })
})
