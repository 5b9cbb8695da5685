import { browserWording } from '../../src/browser-wording/index.ts'
import { panelPort } from '../../src/tab-page/index.ts'
import { mountPanel } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the panel and takes all listeners along: nothing has to be aborted.
if (root) mountPanel(root, panelPort(), wording, new AbortController().signal)
