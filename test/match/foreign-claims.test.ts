import { describe, expect, it } from 'vitest'
import { createMatcher, createRanker } from '../../src/match/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import { writtenCase } from '../../src/quality/written-case.ts'
import { opened } from '../pack/opened.ts'
import { meaning, models } from './seeds-matcher.ts'

const title = 'Беспорядки в Казахстане — это попытка США втянуть Россию в новые конфликты'
const cases = [
  writtenCase('unrest', title),
  writtenCase('pond', 'В пруду у причала живут три старые цапли'),
]
const pack = opened(compilePack(cases, meaning).bytes)

describe('a list whose claims are in Russian', () => {
  it('says so, for whoever opens it', () => {
    expect(pack.header.claimLanguages).toEqual(['ru'])
    const english = compilePack([writtenCase('a', 'The herons own every pond in town')], meaning)
    expect(english.header.claimLanguages).toEqual([])
  })

  it.each([
    ['en', 'The unrest in Kazakhstan is an attempt by the US to drag Russia into new conflicts.'],
    [
      'de',
      'Die Unruhen in Kasachstan sind ein Versuch der USA, Russland in neue Konflikte zu ziehen.',
    ],
    ['ru', 'Беспорядки в Казахстане — попытка Америки втянуть Россию в новые конфликты.'],
  ])('is found on pages in %s', (_, text) => {
    const matcher = createMatcher([{ id: 'russian', pack }], meaning, models)
    const [match] = matcher.match(text)
    expect(match?.caseId).toBe('unrest')
    expect(text.slice(match?.start, match?.end)).toBe(match?.quote)
  })

  it('is ranked for queries in other languages', () => {
    const rank = createRanker(pack, meaning)
    expect(rank('Gli Stati Uniti vogliono trascinare la Russia in nuovi conflitti', 1)).toEqual([
      expect.objectContaining({ caseId: 'unrest' }),
    ])
  })
})
