import { describe, expect, test } from 'vitest'
import german from '../../../public/_locales/de/messages.json'
import english from '../../../public/_locales/en/messages.json'
import { wordingFrom } from '../../../src/ui/wording/wording.ts'
import { lookupIn } from './message-file.ts'

const inEnglish = wordingFrom(lookupIn(english), 'en-GB')
const inGerman = wordingFrom(lookupIn(german), 'de')

describe('a message', () => {
  test('has its placeholders filled in order', () => {
    const line = inEnglish.text('checkedWithDate', '12 words', '10 cases', '10 January 2022')
    expect(line).toBe('12 words of this page, against 10 cases, data of 10 January 2022')
  })

  test('keeps dollar signs that a reason or a host name brings along', () => {
    expect(inEnglish.text('switchFailed', 'costs $1 or $HOST$')).toContain('costs $1 or $HOST$')
  })

  test('shows its key when the lookup does not know it', () => {
    expect(wordingFrom(() => '', 'en').text('tryAgain')).toBe('tryAgain')
  })
})

describe('a counted message', () => {
  test.each([
    [0, '0 words'],
    [1, '1 word'],
    [2, '2 words'],
    [1234, '1,234 words'],
  ])('of %d reads "%s" in English', (count, expected) => {
    expect(inEnglish.counted('words', count)).toBe(expected)
  })

  test('follows the numbers and inflection of German', () => {
    expect(inGerman.counted('words', 1234)).toBe('1.234 Wörter')
    expect(inGerman.counted('cases', 1)).toBe('1 Fall')
    expect(inGerman.counted('cases', 2)).toBe('2 Fällen')
  })

  test('falls back to the general form where a language lacks a special one', () => {
    const { words_one: _, ...withoutSingular } = english
    const { counted } = wordingFrom(lookupIn(withoutSingular), 'en')
    expect(counted('words', 1)).toBe('1 words')
  })
})

describe('the language of dates and numbers', () => {
  test.each([
    ['en-GB', 'en-GB'],
    ['en_GB', 'en-GB'],
    ['fr-CA', 'en'],
    ['en-', 'en'],
    ['', 'en'],
  ])('under a user interface in "%s" with English messages is %s', (tag, expected) => {
    expect(wordingFrom(lookupIn(english), tag).language).toBe(expected)
  })
})
