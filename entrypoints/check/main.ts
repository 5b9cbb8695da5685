import { browser } from 'wxt/browser'
import { checkPort } from '../../src/tab-page/index.ts'
import { type MessageLookup, mountCheck, wordingFrom } from '../../src/ui/index.ts'

// WXT types `getMessage` by keys that it generates; here `MessageKey` types them.
const messages: unknown = browser.i18n
const { getMessage } = messages as { getMessage: MessageLookup }
const wording = wordingFrom(getMessage, browser.i18n.getUILanguage())
const root = document.querySelector('#root')
// The document ends with the page and takes all listeners along: nothing has to be aborted.
if (root) mountCheck(root, checkPort(), wording, new AbortController().signal)
