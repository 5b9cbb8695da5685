import { browser } from 'wxt/browser'

/** The permission for a web server; null where an address is no https one. */
function permissionFor(address: string): { readonly origins: string[] } | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' ? { origins: [`https://${hostname}/*`] } : null
}

/** Whether the user allows that the server of an https address is asked. */
export async function mayAsk(address: string): Promise<boolean> {
  const permission = permissionFor(address)
  return permission !== null && browser.permissions.contains(permission)
}

/**
 * Asks the user to allow it, where they do not yet. Must be called while a click is being handled,
 * before anything is waited for; true also for what is no https address, which is never asked.
 */
export function requestToAsk(address: string): Promise<boolean> {
  const permission = permissionFor(address)
  return permission === null ? Promise.resolve(true) : browser.permissions.request(permission)
}
