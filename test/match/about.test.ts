import { describe, expect, it } from 'vitest'
import { found } from './seeds-matcher.ts'

const stacking = 'to stack military equipment near contact lines in the Donbas region.'

describe('the one whom a claim is about', () => {
  it('may be called by another name of the same actor', () => {
    expect(found(`Ukraine continues ${stacking}`)).toHaveLength(1)
    expect(found(`Kyiv continues ${stacking}`)).toHaveLength(1)
  })

  it('may not be somebody else', () => {
    expect(found(`Russia continues ${stacking}`)).toEqual([])
    expect(found('Civil riots in Belarus were caused by external forces.')).toEqual([])
    expect(found('Estonia has nothing to boast about compared to Soviet times.')).toEqual([])
  })

  it('must be near a sentence that names nobody', () => {
    const nameless = 'The country breaks the ceasefire agreement by doing so.'
    expect(found(`Armenia moved its tanks. ${nameless}`)).toEqual([])
    expect(found(`Ukraine moved its tanks. ${nameless}`)).toHaveLength(1)
  })
})
