import { describe, expect, it } from 'vitest'
import { markdownTable, terminalTable } from '../../src/quality/table.ts'
import { aFigure, aRow } from './written.ts'

const baseline = { plain: '.836', flexSearch: '.497', published: '.883' }
const reached = aFigure({ all: { value: 0.9123, of: 1196 }, aside: { value: 0.9, of: 170 } })
const secondary = aFigure({
  label: 'texts with any flag',
  unit: 'share',
  goal: null,
  all: { value: 0.0045, of: 2000 },
})
const row = aRow([reached, secondary], { baseline })
const sealed = aRow([], { name: 'sealed', baseline, note: 'another set: sealed only' })

describe('the table for the README', () => {
  it('has a line for each figure with a goal, beside what others reach', () => {
    expect(markdownTable([row]).split('\n')).toEqual([
      '| measure | BM25 / overlap | FlexSearch | best published | goal | all | kept aside | reached |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| a set, MAP@5 | .836 | .497 | .883 | ≥ .900 | .912 of 1,196 | .900 of 170 | yes |',
      '',
    ])
  })

  it('says what is not measured here', () => {
    expect(markdownTable([sealed])).toContain(
      '| another set: sealed only | .836 | .497 | .883 | – | – | – | – |',
    )
  })

  it('is not broken by a bar within a cell', () => {
    const odd = markdownTable([aRow([aFigure({ label: 'a | b' })])])
    expect(odd).toContain('| a \\| b |')
  })
})

describe('the table for a terminal', () => {
  it('has a line for every figure, columns under one another, and names rows as they are asked for', () => {
    const [head = '', first = '', second = '', third = ''] = terminalTable([row, sealed]).split(
      '\n',
    )
    expect(first).toMatch(/^set .*a set, MAP@5 .*\.912 of 1,196 +\.900 of 170 +yes$/u)
    expect(second).toMatch(/^set .*texts with any flag .*– +0\.45% of 2,000 +– +–$/u)
    expect(third).toMatch(/^sealed .*sealed only/u)
    expect(head.indexOf('all')).toBe(first.indexOf('.912'))
    expect(head.indexOf('all')).toBe(second.indexOf('0.45%'))
  })
})
