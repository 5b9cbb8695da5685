import { describe, expect, it } from 'vitest'
import { hasEnoughWords } from '../../src/page/words.ts'

describe('whether a text can hold a claim', () => {
  it.each(['one two three', 'Мир во всём мире', 'यह एक वाक्य', '1 of 3'])('%s: yes', (text) => {
    expect(hasEnoughWords(text)).toBe(true)
  })

  it.each(['', 'Home', 'About us', '— … !', "don't go", 'co-operation now'])('%s: no', (text) => {
    expect(hasEnoughWords(text)).toBe(false)
  })

  it('counts characters where a script sets no spaces', () => {
    expect(hasEnoughWords('这是一个句子')).toBe(true)
    expect(hasEnoughWords('หน้าแรกของเรา')).toBe(true)
    expect(hasEnoughWords('主页')).toBe(false)
  })
})
