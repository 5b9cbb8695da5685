/** Expression for the window that a person looks at. */
export const findWindow = "Services.wm.getMostRecentWindow('navigator:browser')"

/**
 * Expression for the text in a frame of Firefox's own window; empty where it is still being loaded,
 * which makes it forget the script, so that an answer is waited for half a second only.
 *
 * @param frame an expression for its element
 */
export const textIn = (frame: string): string => `new Promise((resolve) => {
  const frame = ${frame}.messageManager
  const answer = ({ data }) => {
    frame.removeMessageListener('frame-text', answer)
    resolve(data)
  }
  frame.addMessageListener('frame-text', answer)
  ${findWindow}.setTimeout(() => answer({ data: '' }), 500)
  const script = 'sendAsyncMessage("frame-text", content.document.body.innerText)'
  frame.loadFrameScript('data:application/javascript,' + encodeURIComponent(script), false)
})`
