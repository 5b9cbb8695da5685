import { sendToBackground } from '../messages/index.ts'
import { takePassage } from '../passage/index.ts'
import type { CheckPort } from '../ui/index.ts'
import { casePort } from './case-port.ts'
import { cite } from './cite.ts'

/**
 * What is asked of the background and the browser where a passage is checked.
 * @param asked gives the passage that somebody has asked about elsewhere, if any
 */
export function checkPort(asked: CheckPort['asked'] = takePassage): CheckPort {
  return {
    ...casePort,
    asked,
    examine: (text) => sendToBackground('examine-text', { text }),
    cite,
  }
}
