import { markNames } from './mark-names.ts'

/**
 * The style of the marks, for `scripting.insertCSS` with origin `USER`. One violet of middle
 * lightness stands out on white (4.4:1) and on black (4.8:1) alike: `light-dark()` would
 * follow the page's `color-scheme`, which most dark pages do not declare.
 *
 * All is drawn with lines: Chromium paints no background of a highlight whose style is of origin
 * USER, though it computes one. The passage that is shown gets a line as high as its letters, which
 * is painted under them.
 */
export const markStyles = `
::highlight(${markNames.match}) {
  text-decoration: underline solid rgb(125 95 245) 2px;
  text-underline-offset: 0.18em;
}
::highlight(${markNames.possible}) {
  text-decoration: underline dotted rgb(125 95 245 / 85%) 2px;
  text-underline-offset: 0.18em;
}
::highlight(${markNames.shown}) {
  text-decoration: underline solid rgb(125 95 245 / 35%) 1.3em;
  text-underline-offset: -1em;
  text-decoration-skip-ink: none;
}
@media (forced-colors: active) {
  ::highlight(${markNames.match}), ::highlight(${markNames.possible}) {
    text-decoration-color: Highlight;
  }
  ::highlight(${markNames.shown}) {
    text-decoration: underline solid Highlight 5px;
    text-underline-offset: 0.18em;
  }
}
@media print {
  ::highlight(${markNames.match}), ::highlight(${markNames.possible}) {
    text-decoration: none;
  }
}
`
