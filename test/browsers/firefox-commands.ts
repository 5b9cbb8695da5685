import { findWindow } from './firefox-frames.ts'

/*
 * Expressions for Firefox's own window, where an extension's commands are keys and its entry in the menu
 * of a page tells it what was chosen.
 */

const extensionOf = (id: string): string =>
  `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`

/** Does what pressing the keys of a command does. */
export const pressKeysOf = (id: string, command: string): string => `(() => {
  const commands = Object.keys(${extensionOf(id)}.manifest.commands)
  const keys = ${findWindow}.document.getElementById(
    ${JSON.stringify(`ext-keyset-id-${id.replaceAll(/[@.]/gu, '_')}`)},
  )
  keys.children[commands.indexOf(${JSON.stringify(command)})].doCommand()
})()`

/** Does what choosing the extension's entry in the menu of a selection does. */
export const chooseInMenu = (id: string, selectionText: string): string => `(() => {
  const tab = ${findWindow}.gBrowser.selectedTab
  const info = {
    menuItemId: 'check-selection',
    editable: false,
    modifiers: [],
    selectionText: ${JSON.stringify(selectionText)},
    pageUrl: tab.linkedBrowser.currentURI.spec,
  }
  ${extensionOf(id)}.emit('webext-menu-menuitem-click', info, tab)
})()`
