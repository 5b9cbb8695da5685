import { defineBackground } from 'wxt/utils/define-background'
import { startBackground } from '../src/background/index.ts'

export default defineBackground({
  // Its modules are shared with the pages and the worker, so that nothing is shipped twice.
  type: 'module',
  main() {
    // The background lives until the browser stops it; nothing ends it before.
    startBackground(new AbortController().signal)
  },
})
