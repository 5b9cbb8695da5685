import { defineContentScript } from 'wxt/utils/define-content-script'
import { listen, type PageMessages, sendToBackground } from '../src/messages/index.ts'
import { startPage } from '../src/page/index.ts'
import { publisherPatterns } from '../src/settings/index.ts'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  excludeMatches: publisherPatterns,
  runAt: 'document_idle',
  // WXT would tell every page by `postMessage` that we are here, and how to stop us.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const page = startPage(
      {
        opened: (opened) => sendToBackground('page-opened', opened),
        check: (batch) => sendToBackground('check-blocks', batch),
      },
      signal,
    )
    const trustOurOwn = () => undefined
    listen<PageMessages>(
      {
        'set-active': ({ active }) => {
          page.setActive(active)
          return null
        },
        introduce: () => {
          page.introduce()
          return null
        },
        'show-passage': (passage) => page.show(passage),
      },
      trustOurOwn,
      signal,
    )
  },
})
