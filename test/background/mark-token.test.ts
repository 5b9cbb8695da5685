import '../messages/in-extension.ts'

import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { markTokenFor } from '../../src/background/mark-token.ts'

test('a document has the same letters whenever it is asked for, and no other has them', async () => {
  fakeBrowser.reset()
  const token = await markTokenFor(1, 1_700_000_000_000.5)
  expect(token).toMatch(/^[a-z]{16}$/u)
  expect(await markTokenFor(1, 1_700_000_000_000.5)).toBe(token)
  expect(await markTokenFor(2, 1_700_000_000_000.5)).not.toBe(token)
  expect(await markTokenFor(1, 1_700_000_000_000.6)).not.toBe(token)
})

test('another installation gives other letters', async () => {
  const token = await markTokenFor(1, 5)
  fakeBrowser.reset()
  expect(await markTokenFor(1, 5)).not.toBe(token)
})
