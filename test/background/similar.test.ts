import { expect, it } from 'vitest'
import { similarTo } from '../../src/background/similar.ts'
import { compilePack } from '../../src/pack/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { libraryOf, seedLibrary } from './seed-library.ts'

const library = await seedLibrary()

it('similar cases are those that a case names, and never itself', async () => {
  const west = 'the-west-ordered-terrorist-attack-in-kazakhstan-to-create-hotbed-at-russias'
  const silkRoad = 'kazakhstans-destabilisation-attempts-to-obstruct-eeu-membership-and-chinas-new'
  const ids = (await similarTo(silkRoad, library)).map(({ caseId }) => caseId)
  expect(ids[0]).toBe(west)
  expect(ids).not.toContain(silkRoad)
  expect(new Set(ids).size).toBe(ids.length)
})

it('similar cases are those, too, whose claims come near, and none that shares two words', async () => {
  const ponds = await libraryOf(
    compilePack([
      aCase({ id: 'wells', title: 'Poland poisoned the wells of Minsk before the election' }),
      aCase({ id: 'again', title: 'Polish agents poison all wells around Minsk' }),
      aCase({ id: 'other', title: 'Poland buys its apples in Minsk' }),
    ]).bytes,
  )
  const similar = await similarTo('wells', ponds)
  expect(similar.map(({ caseId }) => caseId)).toEqual(['again'])
})

it('there are none of a case that nobody holds', async () => {
  expect(await similarTo('unknown', library)).toEqual([])
})
