import { markNames } from './mark-names.ts'

/**
 * The style of the marks, for `scripting.insertCSS` with origin `USER`. One violet of middle
 * lightness stands out on white (4.4:1) and on black (4.8:1) alike: `light-dark()` would
 * follow the page's `color-scheme`, which most dark pages do not declare. The tints are thin enough
 * to leave the contrast of the text as it is.
 */
export const markStyles = `
::highlight(${markNames.match}) {
  background-color: rgb(125 95 245 / 14%);
  text-decoration: underline solid rgb(125 95 245) 2px;
  text-underline-offset: 0.18em;
}
::highlight(${markNames.possible}) {
  background-color: rgb(125 95 245 / 6%);
  text-decoration: underline dotted rgb(125 95 245 / 85%) 2px;
  text-underline-offset: 0.18em;
}
::highlight(${markNames.shown}) {
  background-color: rgb(125 95 245 / 40%);
}
@media (forced-colors: active) {
  ::highlight(${markNames.match}), ::highlight(${markNames.possible}) {
    text-decoration-color: Highlight;
  }
  ::highlight(${markNames.shown}) {
    background-color: Highlight;
    color: HighlightText;
  }
}
@media print {
  ::highlight(${markNames.match}), ::highlight(${markNames.possible}) {
    background-color: transparent;
    text-decoration: none;
  }
}
`
