import type { EvidenceWords } from '../../evidence/index.ts'
import { writtenDate, writtenTime } from '../format/dates.ts'
import { tierWords } from '../standing/tier-words.ts'
import type { Wording } from '../wording/wording.ts'

/** The words of a document of evidence, in the reader's language. */
export function evidenceWords({ language, text, counted }: Wording): EvidenceWords {
  return {
    language,
    heading: text('evidenceHeading'),
    page: text('evidencePage'),
    at: text('evidenceAt'),
    claim: text('cardClaim'),
    quote: text('pageSays'),
    disproof: text('disproof'),
    noDisproof: text('noDisproof'),
    source: text('source'),
    publishedOn: text('publishedOn'),
    checkedBy: text('checkedBy'),
    nothing: text('headlineNothing'),
    standing: (match) => text(tierWords(match)),
    date: (iso) => writtenDate(iso, language),
    time: (iso) => writtenTime(Date.parse(iso), language),
    made({ checkedAgainst: { cases, dataDate, extensionVersion } }) {
      const counts = counted('cases', cases)
      if (dataDate === null) return text('evidenceMade', extensionVersion, counts)
      const newest = writtenDate(dataDate, language)
      return text('evidenceMadeWithDate', extensionVersion, counts, newest)
    },
  }
}
