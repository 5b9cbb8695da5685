import { expect, test } from 'vitest'
import { markNames } from '../../src/page/mark-names.ts'
import { markStyles } from '../../src/page/mark-styles.ts'

const names = markNames('abcdefghijklmnop')

test('each kind of mark has a name of its own', () => {
  expect(new Set(Object.values(names)).size).toBe(3)
})

test('the style sheet draws each of them, and none in print', () => {
  const sheet = markStyles('abcdefghijklmnop', { line: 'wavy', colour: 'teal' })
  const [screen = '', print = ''] = sheet.split('@media print')
  for (const name of Object.values(names)) {
    expect(screen).toContain(`::highlight(${name})`)
    expect(print).toContain(`::highlight(${name})`)
  }
  expect(screen).toContain('underline wavy')
})
