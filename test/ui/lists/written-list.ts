import { describeCsv } from '../../../src/cases/index.ts'
import type { ImportPreview, ListFacts } from '../../../src/library/index.ts'
import type { ListsPort, Reading } from '../../../src/ui/index.ts'

/** A list that the user has added, but for what a test says. */
export function listFrom(told: Partial<ListFacts> = {}): ListFacts {
  return {
    id: 'ponds',
    name: 'Facts of the pond',
    isOn: true,
    cases: 10_892,
    languages: ['en', 'ru', 'de', 'fr', 'it', 'es'],
    oldest: '2015-05-06',
    newest: '2022-01-10',
    origin: { kind: 'file', addedAt: '2026-11-27T10:00:00.000Z' },
    standing: { kind: 'ready' },
    ...told,
  }
}

/** What some files hold, but for what a test says. */
export function readingFrom(told: Partial<ImportPreview> = {}): Reading {
  const preview: ImportPreview = {
    suggestedName: 'pond facts',
    cases: 3,
    unmatchable: 1,
    languages: ['en'],
    oldest: null,
    newest: null,
    duplicates: [
      { list: '', cases: 2 },
      { list: 'Rivers', cases: 1 },
    ],
    rejected: 1,
    rejectedSample: [
      { document: 'a.csv', line: 1_234, field: 'title', reason: 'must not be empty' },
    ],
    sample: ['<b>Frogs</b> rule', 'Toads hum'],
    csv: describeCsv('Claim,Day\nFrogs rule,2020-01-02\n'),
    ...told,
  }
  const nothing = async () => ({ ok: true, value: null }) as const
  return {
    preview,
    saveRejected: nothing,
    commit: async () => ({ ok: true, value: listFrom() }),
    discard: () => {},
  }
}

/** A port behind which nothing ever happens. */
export const quietPort: ListsPort = {
  lists: async () => ({ ok: true, value: [] }),
  onChange: () => {},
  setOn: async () => ({ ok: true, value: null }),
  rename: async () => ({ ok: true, value: null }),
  remove: async () => ({ ok: true, value: null }),
  save: async () => ({ ok: true, value: null }),
  read: async () => ({ ok: true, value: readingFrom() }),
}
