import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('broken files of every format give valid cases or a reason', async () => {
  const { inputs, whole, partly, refused } = await fuzz(600, 20_261_127)
  expect(inputs).toBe(600)
  expect(whole + partly + refused).toBe(600)
  expect(partly).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
})
