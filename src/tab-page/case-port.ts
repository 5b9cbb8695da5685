import { sendToBackground } from '../messages/index.ts'
import type { CasePort } from '../ui/index.ts'

/** What whoever shows cases asks of the background. */
export const casePort: CasePort = {
  readCase: (caseId) => sendToBackground('read-case', { caseId }),
  readSimilar: (caseId) => sendToBackground('read-similar', { caseId }),
}
