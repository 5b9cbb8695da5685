import { expect, test } from 'vitest'
import { markNames, newMarkToken, sweepMarks } from '../../src/page/mark-names.ts'

test('no two documents have marks of the same names', () => {
  const tokens = Array.from({ length: 200 }, newMarkToken)
  expect(new Set(tokens).size).toBe(200)
  for (const token of tokens) expect(token).toMatch(/^[a-p]{15}$/u)
  expect(new Set(Object.values(markNames('x'))).size).toBe(3)
})

test('marks that nobody looks after are swept, and those of the page are left', () => {
  const registry = new Map<string, unknown>([['search-results', 1]])
  for (const name of Object.values(markNames(newMarkToken()))) registry.set(name, 2)
  sweepMarks(registry as unknown as HighlightRegistry)
  expect([...registry.keys()]).toEqual(['search-results'])
})
