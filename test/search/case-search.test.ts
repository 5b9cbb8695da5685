import { describe, expect, it } from 'vitest'
import { CaseSearch, type Query } from '../../src/search/index.ts'
import { aCase } from '../pack/generated-cases.ts'

const any = { country: null, language: null, keyword: null, year: null }

const kyiv = aCase({
  id: 'kyiv',
  title: 'Kyiv planned a provocation with biological weapons',
  publishedOn: '2022-03-11',
  countries: [{ name: 'Ukraine', code: 'UA' }],
  languages: ['ru', 'en'],
  keywords: ['biological weapons'],
})
const frogs = aCase({
  id: 'frogs',
  title: 'Les grenouilles gouvernent le Sénat',
  summary: ['The frogs of the pond have taken over all committees of the senate.'],
  disproof: ['No frog sits in the senate. Biologists have counted them twice.'],
  publishedOn: '2019-05-06',
  countries: [{ name: 'France', code: 'FR' }],
  languages: ['fr'],
  keywords: ['senate', 'biological weapons'],
})
const undated = aCase({ id: 'undated', title: 'Путин и биолаборатории', languages: ['ru'] })

function searchIn(...cases: Parameters<CaseSearch['add']>[0]) {
  const search = new CaseSearch()
  search.add(cases, null)
  return (words: string, more: Partial<Query> = {}) =>
    search.find({ words, filter: any, most: 20, ...more })
}
const idsOf = ({ hits }: ReturnType<CaseSearch['find']>) => hits.map(({ caseId }) => caseId)

describe('searching cases', () => {
  const find = searchIn(frogs, undated, kyiv)
  const russian = aCase({ id: 'russian', title: 'Россия окружена нато' })
  const french = aCase({ id: 'french', title: 'L’Ukraine est perdue' })
  const findForeign = searchIn(undated, russian, french)

  it('shows all cases where nothing is asked, the newest first and the undated last', () => {
    expect(idsOf(find(''))).toEqual(['kyiv', 'frogs', 'undated'])
    expect(find('').total).toBe(3)
  })

  it.each([
    ['a word that is still being typed', 'provo', ['kyiv']],
    ['several words in any order', 'weapons kyiv', ['kyiv']],
    ['other case and accents', 'SENAT', ['frogs']],
    ['another script', 'биолаб', ['undated']],
    ['another script whose first letters look Latin', 'пут', ['undated']],
    ['the beginning of a word in another script', 'росс', ['russian']],
    ['another script in other case', 'НАТО', ['russian']],
    ['a word behind an article that has lost its vowel', 'ukraine perdue', ['french']],
    ['a word of the summary beside one of the title', 'grenouilles committees', ['frogs']],
    ['a word of the disproof', 'counted', ['frogs']],
    ['signs between the words', '“Kyiv” – planned!', ['kyiv']],
    ['words that no case has', 'zebra', []],
  ])('finds by %s', (_, words, expected) => {
    const all = [...idsOf(find(words)), ...idsOf(findForeign(words))]
    expect([...new Set(all)]).toEqual(expected)
  })

  it('puts cases with the words in title or keywords before those with them in their texts', () => {
    const later = aCase({
      id: 'later',
      title: 'Ducks rule',
      summary: ['Biological warfare is their plan.'],
      publishedOn: '2025-01-01',
    })
    expect(idsOf(searchIn(later, frogs, kyiv)('biolog'))).toEqual(['kyiv', 'frogs', 'later'])
  })

  it('shows what has some of the words, and says so, where no case has all', () => {
    const found = find('kyiv grenouilles')
    expect(found.isPartial).toBe(true)
    expect(idsOf(found).sort()).toEqual(['frogs', 'kyiv'])
    expect(find('kyiv').isPartial).toBe(false)
  })

  it.each([
    ['country', { country: 'FR' }, ['frogs']],
    ['language', { language: 'ru' }, ['kyiv', 'undated']],
    ['keyword', { keyword: 'biological weapons' }, ['kyiv', 'frogs']],
    ['year', { year: '2019' }, ['frogs']],
    ['two of them', { language: 'ru', year: '2022' }, ['kyiv']],
    ['what no case has', { country: 'XX' }, []],
  ])('sorts out by %s', (_, wanted, expected) => {
    expect(idsOf(find('', { filter: { ...any, ...wanted } }))).toEqual(expected)
  })

  it('counts what each value would leave, as if nothing else were wanted of its facet', () => {
    const { counts } = find('', { filter: { ...any, language: 'ru' } })
    expect(counts.language).toEqual([
      { value: 'ru', count: 2 },
      { value: 'en', count: 1 },
      { value: 'fr', count: 1 },
    ])
    expect(counts.country).toEqual([{ value: 'UA', count: 1 }])
    expect(find('').counts.year).toEqual([
      { value: '2022', count: 1 },
      { value: '2019', count: 1 },
    ])
  })

  it('shows where the words stand', () => {
    const [hit] = find('biolog senat').hits
    expect(hit?.caseId).toBe('frogs')
    const words = ({ text, found }: NonNullable<typeof hit>['title']) =>
      found.map(({ start, end }) => text.slice(start, end))
    if (!hit) throw new Error('nothing was found')
    expect(words(hit.title)).toEqual(['Sénat'])
    expect(words(hit.excerpt)).toEqual(['senate', 'senate', 'Biologists'])
  })

  it('gives back no more than is wanted, and tells how many there are', () => {
    const found = find('', { most: 1 })
    expect(found.hits).toHaveLength(1)
    expect(found.total).toBe(3)
  })

  it('tells a case of two lists once, as the first list does', () => {
    const search = new CaseSearch()
    search.add([kyiv], null)
    search.add([{ ...kyiv, title: 'Another telling' }, undated], 'Mine')
    const { hits } = search.find({ words: '', filter: any, most: 20 })
    expect(hits.map(({ title, list }) => [title.text, list])).toEqual([
      [kyiv.title, null],
      [undated.title, 'Mine'],
    ])
  })
})
