import { browserWording } from '../../src/browser-wording/index.ts'
import { settingsPort } from '../../src/settings-page/index.ts'
import { mountWelcome } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the page and takes all listeners along: nothing has to be aborted.
const { signal } = new AbortController()
if (root) mountWelcome(root, settingsPort(signal), wording, signal)
