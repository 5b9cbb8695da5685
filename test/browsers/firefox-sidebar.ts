import { findWindow, textIn } from './firefox-frames.ts'

/*
 * Expressions for Firefox's own window. Neither WebDriver nor puppeteer sees the sidebar there.
 */

const sidebar = `(${findWindow}.SidebarController ?? ${findWindow}.SidebarUI)`

/** Does what choosing an extension's sidebar in Firefox's menu does. */
export const openSidebar = (id: string): string =>
  `${sidebar}.show(${JSON.stringify(`${id.replaceAll(/[@.]/gu, '_')}-sidebar-action`)}).then(() => null)`

export const closeSidebar = `${sidebar}.hide()`

/** The text in the open sidebar of an extension. */
export const sidebarText = textIn(
  `${findWindow}.document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
)
