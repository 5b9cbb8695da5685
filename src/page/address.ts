/** Which page an address names: what follows `#` is a place within it. */
function pageOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search
}

/**
 * Watches for history navigation to another page of the same document. Returns a check to be made
 * whenever the page changes: where there is no Navigation API, nothing tells of `pushState`.
 */
export function watchAddress(moved: () => void, signal: AbortSignal): () => void {
  let current = pageOf(location)
  const check = (): void => {
    if (signal.aborted) return
    const now = pageOf(location)
    if (now === current) return
    current = now
    moved()
  }
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
