import { browserWording } from '../../src/browser-wording/index.ts'
import { searchPort } from '../../src/search-page/index.ts'
import { panelPort } from '../../src/tab-page/index.ts'
import { mountPanel } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the panel and takes all listeners along: nothing has to be aborted.
const { signal } = new AbortController()
if (root) mountPanel(root, panelPort(searchPort(signal)), wording, signal)
