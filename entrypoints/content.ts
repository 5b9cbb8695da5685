import { defineContentScript } from 'wxt/utils/define-content-script'
import { listen, type PageMessages, sendToBackground } from '../src/messages/index.ts'
import { startPage } from '../src/page/index.ts'

export default defineContentScript({
  // The background registers it where and when the user wants pages to be checked.
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  // WXT would tell every page by `postMessage` that we are here, and how to stop us.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const page = startPage(
      {
        opened: (opened) => sendToBackground('page-opened', opened),
        check: (batch) => sendToBackground('check-blocks', batch),
        openCard: (of) => sendToBackground('open-card', of),
        setHidden: async (passage, hidden) =>
          void (await sendToBackground('set-hidden', { ...passage, hidden })),
      },
      signal,
    )
    const trustOurOwn = () => undefined
    listen<PageMessages>(
      {
        introduce: () => {
          page.introduce()
          return null
        },
        unmark: ({ passages }) => {
          page.unmark(passages)
          return null
        },
        'walk-marks': ({ direction }) => page.walk(direction),
        'show-passage': (passage) => page.show(passage),
      },
      trustOurOwn,
      signal,
    )
  },
})
