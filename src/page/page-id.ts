import type { PageId } from '../messages/index.ts'

/** A new random page id: 128 bits. `randomUUID` would not do: pages over http have none. */
export function newPageId(): PageId {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
