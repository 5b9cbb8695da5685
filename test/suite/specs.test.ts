import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../e2e/', import.meta.url)
const files = readdirSync(folder)

test('every description of behaviour in browsers is run by one file of tests', () => {
  const specs = files.filter((file) => file.endsWith('.spec.ts'))
  const run = files
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) => {
      const imports = readFileSync(new URL(file, folder), 'utf8').matchAll(/'\.\/(.*\.spec\.ts)'/gu)
      return [...imports].map(([, spec]) => spec)
    })
  expect(specs.length).toBeGreaterThan(0)
  expect(run.sort()).toEqual(specs.sort())
})
