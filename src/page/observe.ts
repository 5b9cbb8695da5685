import { watchedAttributes } from './changes.ts'

/**
 * Watches a document and, once they are met, its open shadow roots. The attributes watched are the
 * four through which pages show and hide text; the records cost little, because they are only
 * noted, and looked into once a pass.
 */
export function observeChanges(
  document: Document,
  changed: (records: readonly MutationRecord[]) => void,
  signal: AbortSignal,
): { watch(root: ShadowRoot): void } {
  const watched = new WeakSet<Node>()
  const observer = new MutationObserver(changed)
  const watch = (root: Document | ShadowRoot): void => {
    if (watched.has(root) || signal.aborted) return
    watched.add(root)
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: watchedAttributes,
    })
  }
  watch(document)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return { watch }
}
