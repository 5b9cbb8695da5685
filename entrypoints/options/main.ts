import { browserWording } from '../../src/browser-wording/index.ts'
import { listsPort } from '../../src/lists-page/index.ts'
import { settingsPort } from '../../src/settings-page/index.ts'
import { mountOptions } from '../../src/ui/index.ts'

const wording = browserWording()
const root = document.querySelector('#root')
// The document ends with the page and takes all listeners along: nothing has to be aborted.
const { signal } = new AbortController()
const ports = { lists: listsPort(signal), settings: settingsPort(signal) }
if (root) mountOptions(root, ports, wording, signal)
