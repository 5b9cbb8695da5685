import { expect, it } from 'vitest'
import { openMeaning } from '../../src/cli/open-meaning.ts'
import { createMatcher } from '../../src/match/index.ts'
import { models, pack } from './seeds-matcher.ts'

const russian = 'Беспорядки в Казахстане — это попытка США втянуть Россию в новые конфликты.'

it('a passage whose language is not there is not matched, and is once it was brought', async () => {
  const matcher = createMatcher([{ id: 'seeds', pack }], await openMeaning(), models)
  expect(matcher.match(russian)).toEqual([])
  await matcher.prepare([{ text: russian }])
  expect(matcher.match(russian)).toHaveLength(1)
})
