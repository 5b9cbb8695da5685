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
    ['ru', 'Осенью компания намерена вложить средства в портовое хозяйство города и в его склад'],
    [null, 'Осенью компания намерена вложить'],
    [null, 'Шофьорът от гаража каза, че синьото палто е останало в колата на неговия брат вчера'],
    [null, 'The herons came back.'],
    [null, ''],
  ])('tell %s: %s', (code, text) => {
    expect(byLettersAlone(text)).toBe(code)
  })
})
