import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/messages/index.ts'
import { Checked } from '../../../src/ui/tab/headline.tsx'
import { drawn, readIn } from '../drawn.tsx'
import { findingOf, reportOf } from '../written-finding.ts'

const found = findingOf('A', { stance: 'repeats' })
const quoted = findingOf('B', { stance: 'reports' })
const possible = findingOf('C', { tier: 'possible' })
const refuted = findingOf('D', { stance: 'refutes' })

function headlineOf(findings: readonly Finding[], language: 'en' | 'de' = 'en'): string {
  return readIn(drawn(<Checked {...reportOf(findings)} />, { language }), 'h1').join()
}

describe('the headline', () => {
  test.each([
    [[found], '1 known disinformation claim'],
    [[quoted], '1 quoted disinformation claim'],
    [[possible, possible], '2 possible disinformation claims'],
    [[possible, found, quoted, found], '2 known disinformation claims, 1 quoted, 1 possible'],
    [[possible, quoted], '1 quoted disinformation claim, 1 possible'],
    [[], 'No known disinformation found'],
  ])('counts what is repeated, quoted and possible: %#', (findings, expected) => {
    expect(headlineOf(findings)).toBe(expected)
  })

  test('does not count what the page only refutes', () => {
    expect(headlineOf([refuted, found])).toBe('1 known disinformation claim')
    expect(headlineOf([possible, refuted])).toBe('1 possible disinformation claim')
  })

  test('does not count what comes near, unless the user has it marked', () => {
    const headline = (...findings: Finding[]) =>
      readIn(drawn(<Checked {...reportOf(findings, { marksPossible: false })} />), 'h1').join()
    expect(headline(possible)).toBe('No known disinformation found')
    expect(headline(possible, found)).toBe('1 known disinformation claim')
    expect(headline(possible, refuted)).toMatch(/contradicts 1/u)
  })

  test('says so where the page only refutes', () => {
    expect(headlineOf([refuted])).toBe(
      'This page contradicts 1 known disinformation claim and repeats none',
    )
    expect(headlineOf([refuted, refuted], 'de')).toBe(
      'Diese Seite widerspricht 2 Fällen bekannter Desinformation und wiederholt keinen',
    )
  })

  test('counts a claim that is refuted in one place and repeated in another', () => {
    const both = findingOf('E', { stance: 'refutes' }, { stance: 'repeats' })
    expect(headlineOf([both])).toBe('1 known disinformation claim')
  })

  test('joins its parts as the language does', () => {
    expect(headlineOf([found, quoted, possible], 'de')).toBe(
      '1 Fall bekannter Desinformation, 1 zitierter und 1 möglicher',
    )
  })
})
