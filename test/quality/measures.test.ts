import { expect, it } from 'vitest'
import { measures } from '../../src/quality/measures/index.ts'
import { medianOf } from '../../src/quality/measures/time.ts'
import { named } from '../../src/quality/run.ts'

it('every measure has a name of its own, which no other group has', () => {
  const names = measures.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, group } of measures) {
    const others = measures.filter((other) => other.group === name && group !== name)
    expect(others).toEqual([])
  }
})

it('measures are asked for by name or by group', () => {
  expect(named(measures, 'pages-hard').map(({ name }) => name)).toEqual(['pages-hard'])
  expect(named(measures, 'pages').map(({ name }) => name)).toEqual([
    'pages-ordinary',
    'pages-hard',
    'pages-other',
  ])
  expect(named(measures, 'nothing')).toEqual([])
})

it('a median is the middle one, in whatever order', () => {
  expect([medianOf([3, 1, 2]), medianOf([10, 9, 100]), medianOf([])]).toEqual([2, 10, 0])
})
