import { tidy } from './plain-text.ts'

/** A line of an EUvsDisinfo page text, by the part it plays. `at` is its 1-based number. */
export type Line =
  | { readonly kind: 'blank'; readonly at: number }
  | { readonly kind: 'title'; readonly at: number; readonly text: string }
  | { readonly kind: 'heading'; readonly at: number; readonly opens: 'summary' | 'disproof' }
  | { readonly kind: 'bullet'; readonly at: number; readonly text: string }
  | { readonly kind: 'reference'; readonly at: number; readonly text: string }
  | { readonly kind: 'residue'; readonly at: number }
  | { readonly kind: 'paragraph'; readonly at: number; readonly text: string }

/** Buttons and section names of the page that came along when its text was saved. */
const residue = /^(?:see more|see less|publication\/media)$/i
const title = /^disinfo:\s*(?<text>.*)$/i
const summaryHeading = /^summary:?$/i
const disproofHeading = /^(?:disproof|response):?$/i
const bullet = /^[•·▪‣]\s*(?<text>\S.*)$/u
const reference = /^(?:(?:see|read) also\b|see other examples\b)/i

function classify(raw: string, at: number): Line {
  const text = tidy(raw)
  if (text === '') return { kind: 'blank', at }
  if (residue.test(text)) return { kind: 'residue', at }
  if (summaryHeading.test(text)) return { kind: 'heading', at, opens: 'summary' }
  if (disproofHeading.test(text)) return { kind: 'heading', at, opens: 'disproof' }
  const titled = title.exec(text)?.groups?.text
  if (titled !== undefined) return { kind: 'title', at, text: titled }
  const listed = bullet.exec(text)?.groups?.text
  if (listed !== undefined) return { kind: 'bullet', at, text: listed }
  return { kind: reference.test(text) ? 'reference' : 'paragraph', at, text }
}

/** The lines of a page text, classified; every line break convention is understood. */
export function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => classify(raw, index + 1))
}
