import fc from 'fast-check'
import * as v from 'valibot'
import { type Case, caseSchema } from '../../src/cases/index.ts'
import { plainText } from '../../src/cases/plain-text.ts'

/** A case with the fields that a test names; all others are empty. */
export function aCase(told: Pick<Case, 'id' | 'title'> & Partial<Case>): Case {
  return v.parse(caseSchema, told)
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom(
      'constructor toString hasOwnProperty __proto__ prototype valueOf',
      'The ears of MI6 stick out from everything that happens in Kazakhstan',
      'ﷺ says frogs rule the senate',
    ),
  )
  .map((any) => plainText(any).trim())
  .filter((any) => any !== '')
const texts = fc.array(text, { maxLength: 3 })

const anyCase = fc.record({
  title: text,
  summary: texts,
  disproof: texts,
  references: texts,
  keywords: texts,
  publishedOn: fc.constantFrom(null, '2019-05-06', '2022-01-10'),
  url: fc.constantFrom(null, 'https://example.org/a'),
})

/** Any number of valid cases, each with its own id. */
export const anyCases: fc.Arbitrary<Case[]> = fc
  .array(anyCase, { maxLength: 6 })
  .map((all) => all.map((told, index) => aCase({ id: `case-${index}`, ...told })))
