import { describe, expect, it } from 'vitest'
import type { FailureKind } from '../../../src/library/index.ts'
import { FailureWords } from '../../../src/ui/lists/failure-words.tsx'
import { ListEntry } from '../../../src/ui/lists/list-entry.tsx'
import { Offer } from '../../../src/ui/lists/offer.tsx'
import { Preview } from '../../../src/ui/lists/preview.tsx'
import { counted, drawn, readIn, text } from '../drawn.tsx'
import { listFrom, offerFrom, quietPort, readingFrom, subscribedFrom } from './written-list.ts'

const nothing = () => {}
const entry = (told: Parameters<typeof listFrom>[0] = {}, language: 'en' | 'de' = 'en') =>
  drawn(<ListEntry list={listFrom(told)} port={quietPort} onChanged={async () => {}} />, {
    language,
  })

describe('a list', () => {
  it('tells how many cases it has, in which languages, from when to when', () => {
    expect(readIn(entry(), '.quiet')).toEqual([
      '10,892 cases · English, Russian, German, French and 2 more languages · 6 May 2015 to 10 January 2022',
      text('listAdded', '27 November 2026'),
    ])
    expect(readIn(entry({}, 'de'), '.quiet')[0]).toBe(
      '10.892 Fälle · Englisch, Russisch, Deutsch, Französisch und 2 weitere Sprachen · 6. Mai 2015 bis 10. Januar 2022',
    )
  })

  it('can be renamed, switched, saved and removed', () => {
    const list = entry()
    const names = [...list.querySelectorAll('button')].map(
      (button) => button.getAttribute('aria-label') ?? button.textContent,
    )
    expect(names).toEqual([
      text('renameList', 'Facts of the pond'),
      text('useList'),
      text('saveList'),
      text('removeList', 'Facts of the pond'),
    ])
    expect(list.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('true')
  })

  it('that comes with the extension has nothing to press', () => {
    const bundled = entry({ origin: { kind: 'bundled' }, name: '' })
    expect(readIn(bundled, 'button')).toEqual([])
    expect(readIn(bundled, 'h2')).toEqual([text('listBundled')])
  })

  it('that another version has written says so, and can only be removed', () => {
    const unknown = entry({ origin: { kind: 'unknown' }, name: '' })
    expect(readIn(unknown, 'h2')).toEqual([text('listUnnamed')])
    expect(unknown.textContent).toContain(text('listUnreadable'))
    expect(readIn(unknown, 'button')).toEqual([text('remove')])
  })

  it('that cannot be used says why and what to do', () => {
    expect(readIn(entry({ standing: { kind: 'rebuilding' } }), '[role=status]')).toEqual([
      text('listRebuilding'),
    ])
    const reason = { kind: 'damaged', detail: 'the checksum of terms does not fit' } as const
    const damaged = entry({ standing: { kind: 'set-aside', reason } })
    expect(damaged.textContent).toContain(text('listSetAside'))
    expect(readIn(damaged, '.reason')).toEqual([reason.detail])
  })
})

describe('what was read', () => {
  const preview = (told: Parameters<typeof readingFrom>[0] = {}) =>
    drawn(
      <Preview
        reading={readingFrom(told)}
        failure={null}
        onColumns={nothing}
        onCommit={nothing}
        onCancel={nothing}
      />,
    )

  it('is told before it is stored: cases, duplicates, and what was left out', () => {
    const shown = preview()
    expect(readIn(shown, '.sample li')).toEqual(['<b>Frogs</b> rule', 'Toads hum', '…'])
    for (const said of [
      counted('unmatchable', 1),
      text('duplicates', text('listBundled'), counted('holdsCases', 2)),
      text('duplicates', 'Rivers', counted('holdsCases', 1)),
    ]) {
      expect(shown.textContent).toContain(said)
    }
    expect(readIn(shown, 'tbody td')).toEqual(['a.csv', '1234', 'title', 'must not be empty'])
    expect(shown.querySelectorAll('input')).toHaveLength(1)
  })

  it('shows what the columns of a CSV file were taken for', () => {
    const shown = preview()
    expect(readIn(shown, '.column-choice label')[0]).toBe(text('fieldClaim'))
    expect(readIn(shown, '.example')).toEqual(['Frogs rule'])
    expect(preview({ csv: null }).querySelector('.columns')).toBeNull()
  })

  it('cannot be added where it is nothing', () => {
    const shown = preview({ cases: 0, sample: [] })
    expect(shown.textContent).toContain(text('failNoCases'))
    expect(shown.querySelector('input')).toBeNull()
    expect(readIn(shown, 'form button')).toEqual([text('cancel')])
  })
})

describe('a published list', () => {
  const offer = (told: Parameters<typeof offerFrom>[0] = {}) =>
    drawn(<Offer offer={offerFrom(told)} failure={null} onSubscribe={nothing} onCancel={nothing} />)

  it('shows whose it is and its key, before anybody subscribes', () => {
    const shown = offer()
    expect(readIn(shown, 'h3')).toEqual(['Facts of the pond'])
    expect(shown.textContent).toContain(text('listPublishedBy', 'The Pond Gazette'))
    expect(shown.querySelector('a')?.getAttribute('href')).toBe('https://pond.example/about')
    expect(readIn(shown, 'p.quiet')).toEqual([
      '10,892 cases · Last changed on 26 November 2026 · 10 MB to fetch',
    ])
    expect(readIn(shown, '.key')).toEqual([text('listKey', '1a2b 3c4d 5e6f 7a8b')])
    expect(readIn(shown, 'button')).toEqual([text('subscribe'), text('cancel')])
  })

  it('links to nothing but https', () => {
    for (const homepage of [null, 'http://pond.example/', 'javascript:alert(1)']) {
      expect(offer({ homepage }).querySelector('a')).toBeNull()
    }
  })

  const subscribed = (asking: Parameters<typeof subscribedFrom>[0] = {}) =>
    drawn(<ListEntry list={subscribedFrom(asking)} port={quietPort} onChanged={async () => {}} />)

  it('that was subscribed to tells when it was asked for last, and can be asked for now', () => {
    const shown = subscribed()
    expect(shown.textContent).toContain('Asked for last on 27 November 2026 at')
    expect(shown.querySelector('.failure')).toBeNull()
    expect(
      shown.querySelector(`[aria-label="${text('updateList', 'Facts of the pond')}"]`),
    ).toBeTruthy()
  })

  it('tells why it could not be updated, and when it is tried again', () => {
    const at = Date.parse('2026-11-27T12:00:00.000Z')
    const shown = subscribed({
      lastFailure: { kind: 'wrong-signature', detail: 'it does not fit', at },
      failures: 1,
      nextTryAt: at + 3_600_000,
    })
    expect(shown.textContent).toContain(text('failWrongSignature'))
    expect(readIn(shown, '.reason')).toEqual(['it does not fit'])
    expect(shown.textContent).toMatch(/It is asked for again on 27 November 2026 at/u)
  })
})

describe.each(['en', 'de'] as const)('a failure in %s', (language) => {
  const kinds: readonly FailureKind[] = [
    ...(['no-cases', 'unreadable', 'too-large', 'storage-full', 'storage-failed'] as const),
    ...(['damaged', 'cancelled', 'failed', 'not-allowed', 'not-https'] as const),
    ...(['no-answer', 'redirected', 'too-slow', 'wrong-key'] as const),
    ...(['wrong-signature', 'wrong-file', 'older-version'] as const),
  ]

  it('of every kind has words of its own', () => {
    const said = kinds.map((kind) =>
      readIn(drawn(<FailureWords of={{ kind, detail: '' }} />, { language }), 'p').join(),
    )
    expect(new Set(said).size).toBe(kinds.length)
    expect(said.every((words) => /\s/u.test(words))).toBe(true)
  })
})
