import { findWindow, textIn } from './firefox-frames.ts'

/*
 * Expressions for Firefox's own window. Neither WebDriver nor puppeteer sees the popup of a
 * toolbar button there, so it is read with a script that its frame is given.
 */

const findPopup = `${findWindow}.document.querySelector('.webextension-popup-browser')`

/** Does what a click on an extension's toolbar button does. */
export const pressToolbarButton = (id: string): string => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  )
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
  const button = ExtensionParent.apiManager.global.browserActionFor(extension)
  return button.openPopup(${findWindow}, true).then(() => null)
})()`

/** The text in the open popup of a toolbar button. */
export const popupText = textIn(findPopup)

/** Closes the open popup of a toolbar button. */
export const closePopup = `${findPopup}.closest('panel').hidePopup()`
