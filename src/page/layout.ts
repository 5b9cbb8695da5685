/** How an element's box takes part in the text around it. */
export interface Box {
  /**
   * `block` ends the text before it and begins its own, `inline` joins its neighbours without a
   * gap, `hidden` shows nothing, nor does anything below it.
   */
  readonly flow: 'block' | 'inline' | 'hidden'
  /** False where the element's own text is invisible although a child of it may be visible. */
  readonly showsText: boolean
  /** True where a line feed in the source is a line feed on the screen. */
  readonly keepsNewlines: boolean
}

/** What depends on how a document is rendered; the only thing the walk asks of a browser. */
export interface Layout {
  /**
   * The box of an element whose parents are shown. Equal boxes are the same object, so that they
   * can be compared with `===`.
   */
  boxOf(element: Element): Box
}

export const hiddenBox: Box = { flow: 'hidden', showsText: false, keepsNewlines: false }

const shownBoxes: readonly Box[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({
  flow: bits & 4 ? 'block' : 'inline',
  showsText: (bits & 2) !== 0,
  keepsNewlines: (bits & 1) !== 0,
}))

/** The one box object with these properties. */
export function shownBox(isBlock: boolean, showsText: boolean, keepsNewlines: boolean): Box {
  const bits = (isBlock ? 4 : 0) | (showsText ? 2 : 0) | (keepsNewlines ? 1 : 0)
  return shownBoxes[bits] ?? hiddenBox
}

/** Whether a computed or declared `white-space` keeps line feeds. */
export function whiteSpaceKeepsNewlines(whiteSpace: string): boolean {
  return /\b(?:pre(?:-wrap|-line|serve|serve-breaks)?|break-spaces)(?![\w-])/.test(whiteSpace)
}
