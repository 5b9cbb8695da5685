import { browser } from 'wxt/browser'
import { panelPort } from '../../src/tab-page/index.ts'
import { type MessageLookup, mountPanel, wordingFrom } from '../../src/ui/index.ts'

// WXT types `getMessage` by keys that it generates; here `MessageKey` types them.
const messages: unknown = browser.i18n
const { getMessage } = messages as { getMessage: MessageLookup }
const wording = wordingFrom(getMessage, browser.i18n.getUILanguage())
const root = document.querySelector('#root')
// The document ends with the panel and takes all listeners along: nothing has to be aborted.
if (root) mountPanel(root, panelPort(), wording, new AbortController().signal)
