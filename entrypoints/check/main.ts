import { browserWording } from '../../src/browser-wording/index.ts'
import { checkPort } from '../../src/tab-page/index.ts'
import { mountCheck } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the page and takes all listeners along: nothing has to be aborted.
if (root) mountCheck(root, checkPort(), wording, new AbortController().signal)
