import { describe, expect, it } from 'vitest'
import { voiceOf } from '../../src/match/attribution.ts'
import { claimBeginning, passageOf } from './frogs.ts'

const frogs = claimBeginning('Green frogs')

function voice(text: string): string {
  const { passage, matched } = passageOf(text, 'green', 'utopia')
  const start = passage.tokens[matched.first]?.start ?? 0
  const end = passage.tokens[matched.last]?.end ?? 0
  return voiceOf(text, passage, { start, end }, frogs)
}

describe('who says the matched words', () => {
  it.each([
    'Green frogs rule Utopia.',
    'As everybody knows, green frogs rule Utopia.',
    'Herons sleep much. Green frogs rule Utopia.',
  ])('is the text itself in: %s', (text) => {
    expect(voice(text)).toBe('own')
  })

  it.each([
    'A heron said that green frogs rule Utopia.',
    'Green frogs rule Utopia, according to a heron.',
    'HERONS CLAIM green frogs rule Utopia.',
    'Green frogs allegedly rule Utopia.',
    'Green frogs reportedly rule Utopia.',
    'The heron wrote: “Green frogs rule Utopia.”',
    '“Green frogs rule Utopia”',
    'Green frogs rule Utopia. That is what the heron said.',
  ])('is somebody else in: %s', (text) => {
    expect(voice(text)).toBe('other')
  })

  it.each([
    'Do green frogs rule Utopia?',
    'If green frogs rule Utopia, who rules the pond?',
    'It may be that green frogs rule Utopia.',
  ])('is nobody for sure in: %s', (text) => {
    expect(voice(text)).toBe('other')
  })

  it.each([
    'It is not known whether green frogs rule Utopia.',
    'He spoke of the charge that green frogs rule Utopia.',
    'It would be bold to assume that green frogs rule Utopia.',
  ])('is somebody whom the text does not vouch for in: %s', (text) => {
    expect(voice(text)).toBe('unvouched')
  })
})
