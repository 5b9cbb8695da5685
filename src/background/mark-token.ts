import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { storage } from 'wxt/utils/storage'

/** Known to this installation alone. */
const secret = storage.defineItem<string>('local:markSecret', { init: newSecret })

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * What the names of a document's marks begin with: sixteen letters that no page can foresee, other
 * ones for each document, so that none can tell by a name that we are here. An extension that is
 * loaded again gives the same document the same names, and so replaces marks that it cannot reach.
 *
 * @param openedAt when the document was opened, in milliseconds since 1970 with fractions
 */
export async function markTokenFor(tabId: number, openedAt: number): Promise<string> {
  const digest = sha256(utf8ToBytes(`${await secret.getValue()} ${tabId} ${openedAt}`))
  return Array.from(digest.subarray(0, 16), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  )
}
