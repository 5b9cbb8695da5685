import { describe, expect, it } from 'vitest'
import { byLettersAlone } from '../../src/languages/letters-alone.ts'

describe('letters alone', () => {
  it.each([
    ['ru', 'Это было бы ошибкой.'],
    ['uk', 'Її ґанок стоїть біля ставу.'],
    [null, 'Вода прохолодна.'],
    [null, 'Гэта было б памылкай, сказаў ён.'],
    [
      null,
      'Der russische Sender «Первый канал» berichtete, die Ukraine habe Biowaffen entwickelt.',
    ],
    [null, 'The herons came back.'],
    [null, ''],
  ])('tell %s: %s', (code, text) => {
    expect(byLettersAlone(text)).toBe(code)
  })
})
