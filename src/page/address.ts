/** Which page an address names: what follows `#` is a place within it. */
function pageOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search
}

/** Milliseconds for which an address must stay as it is to count as another page. */
const settlesAfter = 300
/** Milliseconds after which a page counts as another one though its address never settles. */
const settlesAtLast = 2_000

/**
 * Watches for history navigation to another page of the same document. Returns a check to be made
 * whenever the page changes: where there is no Navigation API, nothing tells of `pushState`.
 * Pages that write into their address as they are scrolled do so many times a second: `moved` is
 * called when the address has settled.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): () => void {
  const begun = pageOf(location)
  let seen = begun
  let leftAt: number | null = null
  let settling: ReturnType<typeof setTimeout> | undefined
  const settled = (): void => {
    if (pageOf(location) !== begun) moved()
  }
  const check = (): void => {
    const now = pageOf(location)
    if (signal.aborted || now === seen) return
    seen = now
    leftAt ??= performance.now()
    const left = leftAt + settlesAtLast - performance.now()
    clearTimeout(settling)
    settling = setTimeout(settled, Math.max(0, Math.min(settlesAfter, left)))
  }
  signal.addEventListener('abort', () => clearTimeout(settling), { once: true })
  addEventListener('popstate', check, { signal })
  navigationApi()?.addEventListener('navigatesuccess', check, { signal })
  return check
}

/** `window.navigation` alone may be an element with that id. */
function navigationApi(): EventTarget | null {
  return typeof Navigation === 'function' && window.navigation instanceof Navigation
    ? window.navigation
    : null
}
