import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asRead } from '../../src/language/index.ts'
import { withInvisible } from '../language/invisible.ts'
import { withLookAlikes } from '../language/swapped-letters.ts'
import { quoted, refuting, reporting } from './passages.ts'
import { cases, matcher } from './seeds-matcher.ts'

const claims = [...cases.map(({ title }) => `${title}.`), ...quoted.map(({ text }) => text)]
const answers = [...refuting, ...reporting].map(({ text }) => text)

const evasions: readonly (readonly [string, (text: string) => fc.Arbitrary<string>])[] = [
  ['invisible characters in its words', withInvisible],
  ['letters of other scripts in its words', withLookAlikes],
  ['both', (text) => withLookAlikes(text).chain(withInvisible)],
]

/** What is found in a text, with the length of what is marked. */
const outcome = (text: string) =>
  matcher
    .match(text)
    .map(({ caseId, tier, stance, quote }) => [caseId, tier, stance, asRead(quote).length])

describe.each(evasions)('a text with %s', (_, evade) => {
  it.each([
    ['repeats', claims],
    ['answers or reports', answers],
  ])('is found like the one without where it %s claims', (_kind, texts) => {
    const evaded = fc
      .constantFrom(...texts)
      .chain((text) => evade(text).map((written) => ({ text, written })))
    fc.assert(
      fc.property(evaded, ({ text, written }) => {
        expect(outcome(written)).toEqual(outcome(text))
      }),
      { numRuns: 200 },
    )
  })
})
