import { sendToBackground } from '../messages/index.ts'
import { takePassage } from '../passage/index.ts'
import type { CheckPort } from '../ui/index.ts'
import { cite } from './cite.ts'

/** What the page where a passage is checked asks of the background and the browser. */
export function checkPort(): CheckPort {
  return {
    asked: takePassage,
    examine: (text) => sendToBackground('examine-text', { text }),
    readCase: (caseId) => sendToBackground('read-case', { caseId }),
    cite,
  }
}
