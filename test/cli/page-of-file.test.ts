import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMatcher } from '../../src/cli/open-matcher.ts'
import {
  type FilePage,
  isHtml,
  matchesIn,
  pageOfHtml,
  pageOfText,
} from '../../src/cli/page-of-file.ts'
import { titlesOf } from './checked.ts'
import { hotbedTitle, lithuaniaTitle, mi6Title } from './claims.ts'

const matcher = await openMatcher(undefined)
const blockTexts = (html: string) => pageOfHtml(html).blocks.map(({ text }) => text)
const textOf = ({ blocks }: FilePage) => blocks.map(({ text }) => text).join('\n\n')

describe('reading saved HTML', () => {
  it.each([
    ['words that are cut by inline elements', '<p>the ea<b>rs</b> of <i>M</i>I6</p>'],
    ['entities', '<p>the ears&#32;of&nbsp;&#x4D;I6</p>'],
    ['comments within words', '<p>the ea<!-- cut -->rs of MI6</p>'],
    ['line breaks of the source', '<p>the\n  ears\tof MI6</p>'],
    ['an open paragraph', '<p>the ears of MI6<p>'],
    ['no paragraph at all', 'the ears of MI6'],
    ['upper case names', '<P>the <SPAN>ears</SPAN> of MI6</P>'],
  ])('reads through %s', (_, html) => {
    const [text, ...more] = blockTexts(`<!doctype html><body>${html}`)
    expect(text?.replace(/\s+/gu, ' ')).toBe('the ears of MI6')
    expect(more).toEqual([])
  })

  it.each([
    ['a script', '<script>three words here</script>'],
    ['a style sheet', '<style>three words here</style>'],
    ['a comment', '<!-- three words here -->'],
    ['a template', '<template><p>three words here</p></template>'],
    ['noscript', '<noscript><p>three words here</p></noscript>'],
    ['a hidden element', '<p hidden>three words here</p>'],
    [
      'what stands in a hidden element',
      '<div hidden><section><p>three words here</p></section></div>',
    ],
    ['display: none', '<p style="color: red; DISPLAY : none !important">three words here</p>'],
    ['visibility: hidden', '<div style="visibility:hidden"><p>three words here</p></div>'],
    ['a folded part', '<details><summary>More</summary><p>three words here</p></details>'],
    ['a closed dialog', '<dialog>three words here</dialog>'],
    ['a field', '<textarea>three words here</textarea>'],
    ['a list of choices', '<select><option>three words here</option></select>'],
    ['a label of two words', '<p>two words</p>'],
  ])('does not read %s', (_, html) => {
    const page = pageOfHtml(`<html><body><p>the first block</p>${html}<p>the last block</p></body>`)
    expect(page.blocks.map(({ text }) => text)).toEqual(['the first block', 'the last block'])
    expect(page.words).toBe(6)
  })

  it('reads each of nested blocks for itself, in the order of the page', () => {
    const html = `<title>not on the page</title><main>text before the list<ul><li>the first item here
      <ul><li>the inner item here</li></ul></li><li>the second item here</li></ul>text after the list
      <table><tr><td>cell one is here<td>cell two is here</table></main>`
    expect(blockTexts(html)).toEqual([
      'text before the list',
      'the first item here',
      'the inner item here',
      'the second item here',
      'text after the list',
      'cell one is here',
      'cell two is here',
    ])
  })

  it('takes the language that the page declares, else the one that its text looks to be in', () => {
    const german = '<p>Die Bibliothek öffnet um neun Uhr, und niemand darf Taschen mitnehmen.</p>'
    expect(pageOfHtml(`<html lang="fr-CA">${german}</html>`).language).toBe('fr-CA')
    expect(pageOfHtml(`<html lang=" ">${german}</html>`).language).toBe('de')
    expect(pageOfHtml(german).language).toBe('de')
    expect(pageOfHtml('').language).toBeNull()
  })

  it('survives a page that is nested two thousand elements deep', () => {
    const depth = 2_000
    const html = `${'<div>'.repeat(depth)}the innermost words${'</div>'.repeat(depth)}`
    expect(blockTexts(html)).toEqual(['the innermost words'])
  })

  it('places each match in the blocks joined by blank lines, exactly', () => {
    const html = `<h1>${lithuaniaTitle}</h1><div>A label<p>Some &lt;tag&gt; &amp; 😀 more words.</p>
      <p>${mi6Title.replace('MI6', 'M<b>I6</b>')}.</p></div><p hidden>${hotbedTitle}</p>`
    const page = pageOfHtml(html)
    const matches = matchesIn(page, matcher)
    expect(titlesOf(matches)).toEqual([lithuaniaTitle, mi6Title])
    for (const { start, end, quote, why } of matches) {
      expect(textOf(page).slice(start, end)).toBe(quote)
      for (const pair of why.pairs) {
        expect(pair.page.start).toBeGreaterThanOrEqual(start)
        expect(pair.page.end).toBeLessThanOrEqual(end)
      }
    }
  })
})

const escaped = (text: string) =>
  text.replace(/[&<>]/gu, (character) => `&#${character.codePointAt(0)};`)

/** Claims with any text between them, as the blocks of a page. */
const paragraphs = fc.array(
  fc.oneof(
    fc.constantFrom(`${mi6Title}.`, `${lithuaniaTitle}!`, `${hotbedTitle}, they say.`),
    fc.string({ unit: 'grapheme' }),
    fc.lorem({ maxCount: 12 }),
  ),
  { maxLength: 8 },
)

describe('offsets', () => {
  it('of a page count in its blocks joined by blank lines, whatever the page says', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const page = pageOfHtml(`<body>${texts.map((text) => `<p>${escaped(text)}</p>`).join('')}`)
        for (const { start, text } of page.blocks) {
          expect(textOf(page).slice(start, start + text.length)).toBe(text)
        }
        for (const { start, end, quote } of matchesIn(page, matcher)) {
          expect(textOf(page).slice(start, end)).toBe(quote)
        }
        expect(matchesIn(page, matcher).length).toBeGreaterThanOrEqual(
          texts.includes(`${mi6Title}.`) ? 1 : 0,
        )
      }),
      { numRuns: 50 },
    )
  })

  it('of plain text count in the text itself, whatever it says', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' '), (texts, gap) => {
        const text = texts.join(gap)
        for (const { start, end, quote } of matchesIn(pageOfText(text), matcher)) {
          expect(text.slice(start, end)).toBe(quote)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('telling HTML from plain text', () => {
  it.each([
    ['page.html', 'no tag in it', true],
    ['page.HTM', '', true],
    ['page.xhtml', '', true],
    ['notes.txt', '<p>told by its name</p>', false],
    ['-', '\n <!DOCTYPE html><title>', true],
    ['-', '<html lang="en">', true],
    ['-', '<article class="x">', true],
    ['-', '<!-- saved from url=(0021)https://www.example.org/ -->\n<html><body>', true],
    ['-', '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>', true],
    ['-', '<3 is how the text begins', false],
    ['-', 'A sentence about <p> elements', false],
    ['-', '', false],
  ])('%s that begins with %j', (name, content, expected) => {
    expect(isHtml(name, content)).toBe(expected)
  })
})

it('a block of a saved page says its language where that is not the page’s', () => {
  const html =
    '<!doctype html><html lang="de-AT"><body><p>drei kleine Frösche</p><p lang="RU">три маленькие лягушки</p><p lang="">three small frogs</p></body></html>'
  const { language, blocks } = pageOfHtml(html)
  expect(language).toBe('de-AT')
  expect(blocks.map((block) => block.language)).toEqual([undefined, 'ru', 'und'])
})
