import { describe, expect, it } from 'vitest'
import { createMatcher, createRanker } from '../../src/match/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { packOf } from '../pack/opened.ts'
import { caseId, cases, matcher, meaning, models, pack } from './seeds-matcher.ts'

const donbas =
  'Ukraine continues to stack military equipment near contact lines in the Donbas region.'
const found = (text: string) => matcher.match(text).map((match) => match.caseId)

describe('a matcher', () => {
  it('finds nothing in nothing, and nothing in a pack without cases', () => {
    expect(matcher.match('')).toEqual([])
    expect(matcher.match(' \n\n ')).toEqual([])
    expect(
      createMatcher([{ id: 'empty', pack: packOf([]) }], meaning, models).match(donbas),
    ).toEqual([])
    expect(createRanker(packOf([]), meaning)(donbas, 5)).toEqual([])
  })

  it('shows a claim, its words and what the page lacks of them', () => {
    const [match] = matcher.match(donbas)
    expect(match).toMatchObject({ tier: 'match', stance: 'repeats', quote: donbas.slice(0, -1) })
    expect(match?.why).toMatchObject({ missing: [], cues: [] })
    expect(match?.why.pairs.map(({ kind }) => kind)).not.toContain('meaning')
  })

  it('knows the one whom a claim is about by other names', () => {
    expect(found(donbas.replace('Ukraine', 'Kyiv'))).toContain(caseId('donbas'))
  })

  it.each([
    donbas.replace('Ukraine', 'Russia'),
    donbas.replace('Ukraine', 'Estonia'),
    'Estonia has nothing to boast about compared to Soviet times.',
    'Unrest in Belarus is a conspiracy orchestrated from abroad.',
  ])('is never sure where somebody else does it: %s', (text) => {
    expect(matcher.match(text).filter(({ tier }) => tier === 'match')).toEqual([])
  })

  it('needs the one whom a nameless sentence of a summary is about nearby', () => {
    const nameless = 'The country breaks the ceasefire agreement by doing so.'
    expect(found(`Armenia moved its tanks. ${nameless}`)).toEqual([])
    expect(found(`Ukraine moved its tanks. ${nameless}`)).toContain(caseId('donbas'))
  })

  it('takes what a page that checks claims states for what it answers', () => {
    for (const { title } of cases) {
      for (const match of matcher.match(`${title}.`, { isFactCheck: true })) {
        expect(match).toMatchObject({ tier: 'possible', stance: 'refutes' })
        expect(match.why.cues).toEqual([])
      }
    }
  })
})

describe('a matcher over several lists', () => {
  const own = { title: 'Golden herons secretly bought every marble bench of the senate' }
  const ponds = packOf([
    aCase({ id: 'herons', ...own }),
    aCase({ id: 'newts', title: 'Newts hide' }),
  ])
  const lists = [
    { id: 'seeds', pack },
    { id: 'ponds', pack: ponds },
  ]
  const several = createMatcher(lists, meaning, models)
  const told = (text: string) => several.match(text).map(({ list, caseId: id }) => `${list} ${id}`)

  it('ties each passage to the list that holds its case', () => {
    expect(told(`${own.title}.\n\n${donbas}`)).toEqual([
      'ponds herons',
      `seeds ${caseId('donbas')}`,
    ])
  })

  it('finds what each list alone finds', () => {
    for (const { title } of cases) {
      expect(several.match(`${title}.`)).toEqual(matcher.match(`${title}.`))
    }
  })

  it('finds what only two sentences together say in whichever list it is', () => {
    const text = 'Golden herons secretly did it. They bought every marble bench of the senate.'
    const alone = createMatcher([{ id: 'ponds', pack: ponds }], meaning, models).match(text)
    expect(several.match(text)).toEqual(alone)
  })

  it('ties a passage once to a case that two lists hold', () => {
    const twice = createMatcher([...lists, { id: 'again', pack }], meaning, models)
    expect(twice.match(donbas)).toEqual(several.match(donbas))
  })
})

describe('a ranker', () => {
  it('puts the case first whose title a text is', () => {
    const rank = createRanker(pack, meaning)
    const wrong = cases.filter(({ id, title }) => rank(title, 3)[0]?.caseId !== id)
    expect(wrong.map(({ title }) => title)).toEqual([])
  })
})
