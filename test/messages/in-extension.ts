import { fakeBrowser } from 'wxt/testing/fake-browser'

/**
 * Puts a browser in memory where WXT looks for one when it is loaded. Must therefore be imported
 * before any source of the product, as an import without names, which stays at the top.
 */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser })
