/*
 * Expressions for Firefox's own window. Neither WebDriver nor puppeteer sees the popup of a
 * toolbar button there, so it is read with a script that its frame is given.
 */

const findWindow = "Services.wm.getMostRecentWindow('navigator:browser')"
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

/**
 * The text in the open popup of a toolbar button; empty where the popup is still being loaded,
 * which makes its frame forget the script, so that an answer is waited for half a second only.
 */
export const popupText = `new Promise((resolve) => {
  const frame = ${findPopup}.messageManager
  const answer = ({ data }) => {
    frame.removeMessageListener('popup-text', answer)
    resolve(data)
  }
  frame.addMessageListener('popup-text', answer)
  ${findWindow}.setTimeout(() => answer({ data: '' }), 500)
  const script = 'sendAsyncMessage("popup-text", content.document.body.innerText)'
  frame.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false)
})`

/** Closes the open popup of a toolbar button. */
export const closePopup = `${findPopup}.closest('panel').hidePopup()`
