import '../messages/in-extension.ts'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMessage } from '../../src/background/check-message.ts'
import type { BackgroundMessages } from '../../src/messages/index.ts'

const introduction = {
  page: 'p',
  readable: false,
  isFactCheck: true,
  language: 'de',
  openedAt: 1_700_000_000_000.5,
}
const passage = { caseId: 'a-case', quote: 'Some words', title: 'A case', hidden: true }
const block = { id: 1, text: 'Some words of a page.' }
const batch = { page: 'p', added: [block], removed: [2], more: false }

const sound: { [Type in keyof BackgroundMessages]: Parameters<BackgroundMessages[Type]>[0] } = {
  'page-opened': introduction,
  'check-blocks': batch,
  'report-tab': { tabId: 4, ask: false },
  'check-again': { tabId: 4 },
  'read-case': { caseId: 'a-case' },
  'read-similar': { caseId: 'a-case' },
  'examine-text': { text: 'Some words' },
  'open-card': { caseId: 'a-case', needsScript: true },
  'set-hidden': passage,
  'set-switch': { site: null, on: true },
  'lists-changed': { change: 'cases' },
  'read-lists': null,
}
const types = Object.keys(sound) as (keyof BackgroundMessages)[]

describe('checking what came into a message', () => {
  it.each(types)('lets a sound %s pass', (type) => {
    expect(() => checkMessage(type, sound[type])).not.toThrow()
  })

  it.each<[keyof BackgroundMessages, string, unknown]>([
    ['page-opened', 'page', { ...introduction, page: 5 }],
    ['page-opened', 'page', { ...introduction, page: '' }],
    ['page-opened', 'readable', { page: 'p' }],
    ['page-opened', 'isFactCheck', { page: 'p', readable: true }],
    ['page-opened', 'isFactCheck', { ...introduction, isFactCheck: 'yes' }],
    ['page-opened', 'language', { ...introduction, language: 'German' }],
    ['page-opened', 'openedAt', { ...introduction, openedAt: Number.POSITIVE_INFINITY }],
    ['set-hidden', 'quote', { ...passage, quote: '' }],
    ['examine-text', 'text', { text: 'x'.repeat(20_001) }],
    ['open-card', 'needsScript', { caseId: 'a-case' }],
    ['check-blocks', 'page', { ...batch, page: null }],
    ['check-blocks', 'added', { ...batch, added: 'text' }],
    ['check-blocks', 'added.1', { ...batch, added: [block, null] }],
    ['check-blocks', 'added.1.id', { ...batch, added: [block, { ...block, id: '2' }] }],
    ['check-blocks', 'added.0.id', { ...batch, added: [{ ...block, id: 0.5 }] }],
    ['check-blocks', 'added.0.text', { ...batch, added: [{ id: 1 }] }],
    ['check-blocks', 'added.0.text', { ...batch, added: [{ id: 1, text: 'x'.repeat(1_000_001) }] }],
    ['check-blocks', 'added', { ...batch, added: Array.from({ length: 10_001 }, () => block) }],
    ['check-blocks', 'removed.0', { ...batch, removed: [Number.NaN] }],
    ['check-blocks', 'more', { ...batch, more: 1 }],
    ['report-tab', 'tabId', { tabId: null, ask: true }],
    ['check-again', 'tabId', { tabId: 'first' }],
    ['read-case', 'caseId', { caseId: ['a-case'] }],
    ['set-switch', 'site', { on: true }],
    ['set-switch', 'on', { site: 'www.example.org', on: 'yes' }],
    ['set-switch', 'content', null],
    ['read-case', 'content', 'a-case'],
    ['lists-changed', 'change', { change: 'all' }],
  ])('refuses %s and names %s', (type, field, content) => {
    expect(() => checkMessage(type, content)).toThrow(
      new RegExp(`^message ${type}, ${field.replaceAll('.', '\\.')}: .`, 'u'),
    )
  })

  it('refuses anything else with an error that names the message', () => {
    const unsound = fc.oneof(
      fc.anything(),
      fc.object({ key: fc.constantFrom('page', 'tabId', 'on') }),
    )
    fc.assert(
      fc.property(fc.constantFrom(...types), unsound, (type, content) => {
        try {
          checkMessage(type, content)
        } catch (error) {
          expect(error).toBeInstanceOf(Error)
          expect(String(error)).toMatch(new RegExp(`^Error: message ${type}, `, 'u'))
          return
        }
        // What passes has every field that the message is made of.
        expect(Object.keys(Object(content))).toEqual(
          expect.arrayContaining(Object.keys(Object(sound[type]))),
        )
      }),
    )
  })
})
