import { describe, expect, it } from 'vitest'
import { caseId, matcher } from './seeds-matcher.ts'

const boast = caseId('lithuania')

describe('the mark of a claim that says no', () => {
  it.each([
    ['ليس لدى ليتوانيا ما تتباهى به مقارنة بالعهد السوفييتي.', 'ليس'],
    ['Litwa nie ma się czym chwalić w porównaniu z czasami sowieckimi.', 'nie'],
  ])('has the "not" of the page in it: %s', (text, not) => {
    const match = matcher.match(text).find((one) => one.caseId === boast)
    expect(match?.quote).toContain(not)
    expect(match?.quote).toBe(text.slice(match?.start, match?.end))
  })
})
