import { browserWording } from '../../src/browser-wording/index.ts'
import { searchPort } from '../../src/search-page/index.ts'
import { casePort } from '../../src/tab-page/index.ts'
import { mountCases } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the page and takes all listeners along: nothing has to be aborted.
const { signal } = new AbortController()
if (root) mountCases(root, { ...casePort, search: searchPort(signal) }, wording, signal)
