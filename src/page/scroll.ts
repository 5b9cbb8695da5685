/** Scrolls a passage to the middle of the window; at once for those who asked for less motion. */
export function scrollToPassage(range: Range): void {
  const element = range.startContainer.parentElement
  if (element === null) return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  if (element.getBoundingClientRect().height <= innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  // The middle of a tall element may be far from the passage: bring the element into view in
  // whatever scrolls around it, then centre the passage in the window.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' })
  const { top, height } = range.getBoundingClientRect()
  scrollBy({ top: top + (height - innerHeight) / 2, behavior })
}

/** Whether a range has any place on the screen's canvas: what is folded away has none. */
export function isRendered(range: Range): boolean {
  return range.getClientRects().length > 0
}
