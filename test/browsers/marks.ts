import type { Page } from 'puppeteer-core'

/** The texts that stand marked on a page, by kind of mark, each kind in the page's order. */
export interface Marks {
  readonly match: readonly string[]
  readonly possible: readonly string[]
  readonly shown: readonly string[]
}

/** Reads what is marked as a reader sees it: marks on text that has gone show nothing. */
export async function readMarks(page: Page): Promise<Marks> {
  const [match, possible, shown] = await page.evaluate(
    (endings) =>
      endings.map((ending) =>
        [...CSS.highlights]
          // Each document has other names: sixteen letters and the kind of mark.
          .filter(([name]) => /^[a-z]{16}[abc]$/u.test(name) && name.endsWith(ending))
          .flatMap(([, highlight]) => [...highlight])
          .map((range) => {
            const live = document.createRange()
            live.setStart(range.startContainer, range.startOffset)
            live.setEnd(range.endContainer, range.endOffset)
            return live
          })
          .filter((range) => !range.collapsed && range.startContainer.isConnected)
          .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
          .map((range) => range.toString()),
      ),
    ['a', 'b', 'c'],
  )
  return { match: match ?? [], possible: possible ?? [], shown: shown ?? [] }
}
