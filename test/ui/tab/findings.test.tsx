import { expect, test } from 'vitest'
import type { Finding } from '../../../src/messages/index.ts'
import { RoomContext } from '../../../src/ui/frame/room.ts'
import { Findings } from '../../../src/ui/tab/findings.tsx'
import { drawn, idle, readIn, text } from '../drawn.tsx'
import { findingOf, reportOf } from '../written-finding.ts'

// Nothing is in sight in a document that nobody draws.
Object.assign(globalThis, {
  IntersectionObserver: class {
    observe() {}
    disconnect() {}
  },
})

const refuted = findingOf('Refuted', {
  stance: 'refutes',
  page: 'Frogs do not sing.',
  cues: ['not'],
})
const quoted = findingOf('Quoted', { stance: 'reports' })
const possible = findingOf('Possible', { tier: 'possible' })
const found = findingOf('Found', {})

const drawnOf = (...findings: Finding[]) => drawn(<Findings {...reportOf(findings)} />)

test('what the page refutes comes after the others, under a heading of its own', () => {
  const popup = drawnOf(refuted, possible, quoted, found)
  expect(readIn(popup, 'h2')).toEqual(['Possible', 'Quoted', 'Found', text('refuted'), 'Refuted'])
  expect(readIn(popup, '.refuted article h2')).toEqual(['Refuted'])
})

test('what merely comes near is folded away, unless the user has it marked', () => {
  const unmarked = reportOf([possible, found], { marksPossible: false })
  const popup = drawn(<Findings {...unmarked} />)
  expect(readIn(popup, '.near h2')).toEqual(['Possible'])
  expect(popup.querySelector('.near')?.hasAttribute('open')).toBe(false)
  expect(readIn(drawnOf(possible, found), '.near')).toEqual([])
})

test('where there is room all come in the order of the page, with their disproofs open', () => {
  const panel = drawn(
    <RoomContext.Provider value="plenty">
      <Findings {...reportOf([refuted, quoted, found])} />
    </RoomContext.Provider>,
  )
  expect(readIn(panel, 'h2')).toEqual(['Refuted', 'Quoted', 'Found'])
  expect(panel.querySelectorAll('.leading[open]')).toHaveLength(3)
  expect(drawnOf(found).querySelectorAll('.leading[open]')).toHaveLength(0)
})

test('there is no such heading where nothing is refuted', () => {
  expect(readIn(drawnOf(found), 'h2')).toEqual(['Found'])
})

test('a claim that is refuted in one place and repeated in another is no refuted one', () => {
  const both = findingOf('Both', { stance: 'refutes' }, { page: 'The frogs sing loudly.' })
  const popup = drawnOf(both)
  expect(readIn(popup, '.refuted')).toEqual([])
  expect(readIn(popup, '.page-words blockquote')).toEqual([
    'The frogs sing loudly.',
    'The frogs sing.',
  ])
})

test('what merely comes near is not cited or reported together with the rest', () => {
  const actions = { ...idle, openReport: () => {} }
  const offered = (...findings: Finding[]) =>
    readIn(
      drawn(<Findings {...reportOf(findings, { marksPossible: false })} />, { actions }),
      'body > *',
    ).join(' ')
  expect(offered(found, quoted, possible)).toContain(text('citeAll'))
  expect(offered(found, possible)).not.toContain(text('citeAll'))
  expect(offered(found, possible)).toContain(text('openReport'))
  expect(offered(possible)).not.toContain(text('openReport'))
})

test('one legend serves all cards', () => {
  expect(readIn(drawnOf(found, refuted), '.legend .cue')).toEqual([text('legendCue')])
  expect(readIn(drawnOf(found), '.legend .cue')).toEqual([])
})
