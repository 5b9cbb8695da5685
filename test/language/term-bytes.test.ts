import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { termBytes } from '../../src/language/index.ts'

it('a term is written in UTF-8, whatever its letters and however long it is', () => {
  const term = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  fc.assert(
    fc.property(term, (text) => {
      expect([...termBytes(text)]).toEqual([...strToU8(text)])
    }),
  )
})
