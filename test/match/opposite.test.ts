import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/match/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { opened } from '../pack/opened.ts'
import { meaning, models } from './seeds-matcher.ts'

const titles = [
  'Finland never interfered in the elections of Norway in 2013',
  'There are no Finnish soldiers in the Norwegian city of Bergen',
  'There is no evidence that Iceland poisoned the fish of Norway',
  'Because of Finland Norway cannot hold elections',
  'The cradle of the Vikings is not Norway but Iceland',
  'Sweden promised not to expand to the north',
  'Norway wages an information war against Finland',
  'Soldiers of Denmark are not in the port of Riga',
]
const cases = titles.map((title, at) => aCase({ id: `case-${at}`, title }))
const matcher = createMatcher(
  [{ id: 'opposites', pack: opened(compilePack(cases, meaning).bytes) }],
  meaning,
  models,
)

/** What a text does with those claims that it is found to have to do with. */
const stancesOf = (text: string) =>
  Object.fromEntries(matcher.match(text).map(({ title, stance }) => [title, stance]))

describe('a passage that says the opposite of a known claim', () => {
  it.each([
    [titles[0], 'Finland interfered in the elections of Norway in 2013.'],
    [titles[0], 'La Finlande s’est ingérée dans les élections de Norvège en 2013.'],
    [titles[0], 'Финляндия вмешалась в выборы в Норвегии в 2013 году.'],
    [titles[1], 'There are Finnish soldiers in the Norwegian city of Bergen.'],
    [titles[1], 'Finnish soldiers remain in the Norwegian city of Bergen.'],
    [titles[2], 'Iceland poisoned the fish of Norway.'],
    [titles[4], 'The cradle of the Vikings is Norway, not Iceland.'],
    [titles[5], 'Sweden never promised not to expand to the north.'],
    [titles[5], 'Швеция никогда не обещала не расширяться на север.'],
    [titles[5], 'Suecia nunca prometió no expandirse hacia el norte.'],
    [titles[5], 'La Suède n’a jamais promis de ne pas s’étendre vers le nord.'],
    [titles[4], 'Le berceau des Vikings est la Norvège, et non l’Islande.'],
    [titles[4], 'Kolebką wikingów jest Norwegia, a nie Islandia.'],
    [titles[4], 'Die Wiege der Wikinger liegt in Norwegen, nicht in Island.'],
  ])('refutes "%s": %s', (title = '', text) => {
    expect(stancesOf(text)[title]).toBe('refutes')
  })

  it('does not repeat it where it is not found at all', () => {
    const german = stancesOf('In der norwegischen Stadt Bergen stehen finnische Soldaten.')
    expect(Object.values(german)).not.toContain('repeats')
  })

  it('reports it where it asks', () => {
    const question = stancesOf('Did Finland interfere in the elections of Norway in 2013?')
    expect(question[titles[0] ?? '']).toBe('reports')
  })

  it('is shown as saying that it is not so, by the very word', () => {
    const text = 'As everybody knows, Finland interfered in the elections of Norway in 2013.'
    const match = matcher.match(text).find(({ title }) => title === titles[0])
    expect(match).toMatchObject({ stance: 'refutes', tier: 'possible' })
    const [cue] = match?.why.cues ?? []
    expect(text.slice(cue?.start, cue?.end)).toBe('interfered')
  })
})

describe('a passage that says no of what a known claim does', () => {
  it.each([
    [titles[0], 'Finland never interfered in the elections of Norway in 2013.'],
    [titles[0], 'Finland did not meddle in the Norwegian elections of 2013.'],
    [titles[0], 'Финляндия никогда не вмешивалась в выборы в Норвегии в 2013 году.'],
    [titles[1], 'In der norwegischen Stadt Bergen gibt es keine finnischen Soldaten.'],
    [titles[1], 'There are zero Finnish soldiers in the Norwegian city of Bergen.'],
    [titles[3], 'Because of Finland Norway cannot hold elections.'],
    [titles[4], 'The cradle of the Vikings is Iceland, not Norway.'],
    [titles[4], 'The cradle of the Vikings is not Scandinavia but Iceland.'],
    [titles[5], 'Швеция обещала не расширяться на север.'],
    [titles[7], 'В порту Риги нет никаких солдат Дании.'],
    [titles[7], 'No hay ningún soldado de Dinamarca en el puerto de Riga.'],
    [titles[7], 'V přístavu Riga nejsou žádní vojáci Dánska.'],
    [titles[4], 'Die Wiege der Wikinger liegt nicht in Norwegen, sondern in Island.'],
  ])('repeats "%s": %s', (title = '', text) => {
    expect(stancesOf(text)[title]).toBe('repeats')
  })
})

describe('a passage in which two change their roles', () => {
  const war = titles[6] ?? ''

  it.each([
    'Finland wages an information war against Norway.',
    'La Finlande mène une guerre de l’information contre la Norvège.',
    'Финляндия ведёт информационную войну против Норвегии.',
  ])('does not carry the claim: %s', (text) => {
    expect(stancesOf(text)[war]).toBeUndefined()
  })

  it.each([
    'Norway wages an information war against Finland.',
    'An information war is waged against Finland by Norway.',
    'La Norvège mène une guerre de l’information contre la Finlande.',
    'Норвегия ведёт информационную войну против Финляндии.',
  ])('carries it where they do not: %s', (text) => {
    expect(stancesOf(text)[war]).toBe('repeats')
  })
})
