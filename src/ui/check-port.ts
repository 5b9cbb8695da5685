import type { ExaminedText, TabReport } from '../messages/index.ts'
import type { CasePort } from './case-port.ts'
import type { CiteRequest } from './port.ts'

/** A text to be checked, and the page that it is from; null where it was pasted. */
export interface TextFrom {
  readonly text: string
  readonly url: string | null
  readonly title: string | null
}

/** All that the page for one passage asks of the world around it; rejections carry a reason. */
export interface CheckPort extends CasePort {
  /** The text that somebody has asked about; null where none. */
  asked(): Promise<TextFrom | null>
  /** The cases that come nearest to a text. */
  examine(text: string): Promise<ExaminedText>
  /** Copies what came near, or offers it as a file. */
  cite(
    what: CiteRequest,
    where: Pick<TabReport, 'page' | 'pack'>,
    how: 'copy' | 'save',
  ): Promise<void>
}
