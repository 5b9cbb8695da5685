import { browserWording } from '../../src/browser-wording/index.ts'
import { reportPort } from '../../src/tab-page/index.ts'
import { mountReport } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// −1 is the browsers' own id for no tab.
const tabId = Number(new URLSearchParams(location.search).get('tab') ?? -1)
// The document ends with the page and takes all listeners along: nothing has to be aborted.
if (root) mountReport(root, reportPort(tabId), wording, new AbortController().signal)
