import * as v from 'valibot'
import { caseSchema } from '../../src/cases/case.ts'
import type { Finding } from '../../src/messages/index.ts'
import { matchFrom, type WrittenMatch } from './written-match.ts'

/** A finding of a case with this title, each of its passages in a block of its own. */
export function findingOf(title: string, ...passages: readonly WrittenMatch[]): Finding {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return {
    case: v.parse(caseSchema, { id, title }),
    list: null,
    passages: passages.map((written, index) => {
      return { block: index + 1, match: matchFrom({ caseId: id, ...written }) }
    }),
  }
}
