import { markNames } from './mark-names.ts'

/** How marks are drawn. */
export interface MarkLook {
  readonly line: 'straight' | 'wavy' | 'fine'
  readonly colour: 'violet' | 'blue' | 'teal' | 'grey'
}

/**
 * Colours of middle lightness that stand out on white and on black alike (contrasts of 4 to 5 on
 * either): `light-dark()` would follow the page's `color-scheme`, which most dark pages do not
 * declare.
 */
const colours: Readonly<Record<MarkLook['colour'], string>> = {
  violet: '125 95 245',
  blue: '20 120 225',
  teal: '10 130 130',
  grey: '118 118 125',
}

/** Line style and thickness, in CSS, of what surely carries a claim. */
const lines: Readonly<Record<MarkLook['line'], string>> = {
  straight: 'solid 2px',
  wavy: 'wavy 1.5px',
  fine: 'solid 1px',
}

/**
 * The style of a document's marks, for `scripting.insertCSS` with origin `USER`.
 *
 * All is drawn with lines: Chromium paints no background of a highlight whose style is of origin
 * USER, though it computes one. The passage that is shown gets a line as high as its letters, which
 * is painted under them.
 *
 * @param token letters alone
 */
export function markStyles(token: string, { line, colour }: MarkLook): string {
  const { match, possible, shown } = markNames(token)
  const rgb = colours[colour]
  return `
::highlight(${match}) {
  text-decoration: underline ${lines[line]} rgb(${rgb});
  text-underline-offset: 0.18em;
}
::highlight(${possible}) {
  text-decoration: underline dotted 2px rgb(${rgb} / 85%);
  text-underline-offset: 0.18em;
}
::highlight(${shown}) {
  text-decoration: underline solid 1.3em rgb(${rgb} / 35%);
  text-underline-offset: -1em;
  text-decoration-skip-ink: none;
}
@media (forced-colors: active) {
  ::highlight(${match}), ::highlight(${possible}) {
    text-decoration-color: Highlight;
  }
  ::highlight(${shown}) {
    text-decoration: underline solid 5px Highlight;
    text-underline-offset: 0.18em;
  }
}
@media print {
  ::highlight(${match}), ::highlight(${possible}), ::highlight(${shown}) {
    text-decoration: none;
  }
}
`
}
