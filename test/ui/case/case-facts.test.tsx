import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { caseSchema } from '../../../src/cases/index.ts'
import { CaseFacts, hasFacts } from '../../../src/ui/case/case-facts.tsx'
import { drawn, readIn, text } from '../drawn.tsx'

const plain = v.parse(caseSchema, { id: 'frogs', title: 'Frogs rule' })

describe('what is known of a case', () => {
  it('names who checked it and what they found, in their own words', () => {
    const checked = { ...plain, publisher: 'Pond Facts', verdict: 'Pants on Fire' }
    expect(hasFacts(checked)).toBe(true)
    const facts = drawn(<CaseFacts case={checked} />)
    expect(readIn(facts, 'dt')).toEqual([text('checkedBy'), text('verdict')])
    expect(readIn(facts, 'dd')).toEqual(['Pond Facts', 'Pants on Fire'])
  })

  it('is nothing where nothing is told', () => {
    expect(hasFacts(plain)).toBe(false)
    expect(readIn(drawn(<CaseFacts case={plain} />), 'dt')).toEqual([])
  })
})
