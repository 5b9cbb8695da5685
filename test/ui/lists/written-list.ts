import { describeCsv } from '../../../src/cases/index.ts'
import type {
  ImportPreview,
  ListFacts,
  ListOffer,
  Subscription,
} from '../../../src/library/index.ts'
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

/** A list that a publisher offers. */
export function offerFrom(told: Partial<ListOffer> = {}): ListOffer {
  return {
    address: 'https://lists.example/pond/list.json',
    name: 'Facts of the pond',
    publisher: 'The Pond Gazette',
    homepage: 'https://pond.example/about',
    publishedAt: '2026-11-26T06:00:00.000Z',
    cases: 10_892,
    bytes: 10_400_000,
    publicKey: 'disproof-public-00',
    fingerprint: '1a2b 3c4d 5e6f 7a8b',
    ...told,
  }
}

/** A list that the user has subscribed to, but for what a test says of asking for it. */
export function subscribedFrom(asking: Partial<Subscription['asking']> = {}): ListFacts {
  const { address, publisher, homepage, publicKey, fingerprint, publishedAt } = offerFrom()
  return listFrom({
    origin: {
      kind: 'subscription',
      addedAt: '2026-11-25T10:00:00.000Z',
      ...{ address, publisher, homepage, publicKey, fingerprint, publishedAt },
      version: 3,
      etag: null,
      asking: {
        lastSuccessAt: Date.parse('2026-11-27T10:00:00.000Z'),
        lastFailure: null,
        failures: 0,
        nextTryAt: Date.parse('2026-11-28T10:00:00.000Z'),
        ...asking,
      },
    },
  })
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
  look: async () => ({ ok: true, value: offerFrom() }),
  subscribe: async () => ({ ok: true, value: subscribedFrom() }),
  update: async () => ({ ok: true, value: true }),
}
