import { parseHTML } from 'linkedom'
import { detect } from 'tinyld'
import { countWords } from '../language/index.ts'
import type { Match, Matcher, Span } from '../match/index.ts'
import { hasEnoughWords, isFactCheck, ownLanguage, readDocument } from '../page/extract.ts'

/** A block of a page, with the language that it says it is in where that is not the page's own. */
export interface FileBlock {
  readonly start: number
  readonly text: string
  readonly language?: string
}

/** A saved page or text, as its blocks. */
export interface FilePage {
  /** BCP 47 tag as the page declares it or as its text looks; null where neither tells. */
  readonly language: string | null
  readonly words: number
  /** Whether the page says of itself that it checks claims. */
  readonly isFactCheck: boolean
  /** Where each block begins in the page's text: its blocks joined by blank lines. */
  readonly blocks: readonly FileBlock[]
}

const gap = '\n\n'
const html =
  /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*(?:<!doctype html|<html[\s>]|<(?:head|body|article|main|div|p)[\s>])/iu

/** Whether a file holds HTML, by its name or by how it begins. */
export function isHtml(name: string, content: string): boolean {
  if (/\.x?html?$/iu.test(name)) return true
  return !/\.txt$/iu.test(name) && html.test(content)
}

function languageOf(declared: string | null, text: string): string | null {
  // A page of some thousand characters tells its language as well as a longer one.
  return declared?.trim() || detect(text.slice(0, 5_000)) || null
}

/** Reads saved HTML: the blocks that a browser would show, as far as no style sheet decides it. */
export function pageOfHtml(content: string): FilePage {
  const { document } = parseHTML(content)
  const blocks: FileBlock[] = []
  let start = 0
  let words = 0
  for (const { text, element } of readDocument(document)) {
    if (!hasEnoughWords(text)) continue
    blocks.push({ start, text, ...ownLanguage(element) })
    start += text.length + gap.length
    words += countWords(text)
  }
  const text = blocks.map((block) => block.text).join(gap)
  return {
    language: languageOf(document.documentElement?.getAttribute('lang'), text),
    words,
    isFactCheck: isFactCheck(document),
    blocks,
  }
}

/** Reads plain text: one block, whose offsets are those of the file. */
export function pageOfText(content: string): FilePage {
  const blocks = [{ start: 0, text: content }]
  return {
    language: languageOf(null, content),
    words: countWords(content),
    isFactCheck: false,
    blocks,
  }
}

/** The matches in a page, with offsets in the page's text. */
export function matchesIn({ blocks, isFactCheck, language }: FilePage, matcher: Matcher): Match[] {
  return blocks.flatMap(({ start, text, language: own = language }) =>
    matcher.match(text, { isFactCheck, language: own }).map((match) => shifted(match, start)),
  )
}

function shifted(match: Match, by: number): Match {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by })
  const pairs = match.why.pairs.map((pair) => ({ ...pair, page: move(pair.page) }))
  const why = { ...match.why, pairs, cues: match.why.cues.map(move) }
  return { ...match, ...move(match), why }
}
