import { expect, test } from 'vitest'
import { Legend } from '../../../src/ui/emphasis/legend.tsx'
import { drawn, readIn, text } from '../drawn.tsx'
import { matchFrom } from '../written-match.ts'

const pairs = [['word', 'frogs', 'Frogs']] as const

test('the legend shows a sample of each emphasis, drawn as the words are', () => {
  const match = matchFrom({
    page: 'They say that the frogs chant.',
    claim: 'Frogs sing loudly.',
    pairs: [...pairs, ['meaning', 'chant', 'sing']],
    missing: ['loudly'],
    cues: ['They say'],
  })
  const legend = drawn(<Legend matches={[match]} />)
  expect(readIn(legend, 'mark.shared')).toEqual([text('legendShared')])
  expect(readIn(legend, 'mark.akin')).toEqual([text('legendAkin')])
  expect(readIn(legend, '.missing')).toEqual([text('legendMissing')])
  expect(readIn(legend, '.cue')).toEqual([text('legendCue')])
})

test('the legend leaves out what no passage shows', () => {
  expect(readIn(drawn(<Legend matches={[matchFrom({ pairs })]} />), 'li')).toEqual([
    text('legendShared'),
  ])
  expect(drawn(<Legend matches={[matchFrom({})]} />).textContent).toBe('')
})
