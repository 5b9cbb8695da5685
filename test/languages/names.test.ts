import { describe, expect, it } from 'vitest'
import { singleWordNames } from '../../src/language/index.ts'
import { isSameName, nameKey } from '../../src/languages/index.ts'
import { KnownNames } from '../../src/languages/known-names.ts'

const areSame = (one: string, other: string) => isSameName(nameKey(one), nameKey(other))

describe('one name has one sound, however it is written', () => {
  it.each([
    'Навальный Навальний Nawalny Navalni Navalny Navalnyj Nawalnij نافالني',
    'Луганськ Луганск Lugansk Luhansk Lougansk لوغانسك',
    'Зеленський Зеленский Zelensky Zelenskiy Zelenskyy Zelenskyj Selenskyj Selenski',
    'Харків Kharkiv Charkiw',
    'Харьков Kharkov Charkow Charkov Charków',
    'Путин Путін Putin',
    'Щедрин Shchedrin Schtschedrin Szczedrin',
  ])('%s', (names) => {
    expect(new Set(names.split(' ').map(nameKey)).size).toBe(1)
  })
})

describe('a sound', () => {
  it('is the same in capitals, with accents and composed otherwise', () => {
    expect(nameKey('ZELENSKY')).toBe(nameKey('zelensky'))
    expect(nameKey('Járkov')).toBe(nameKey('Jarkov'))
    expect(nameKey('Charko\u0301w')).toBe(nameKey('Charków'))
  })

  it('has no letter twice in a row', () => {
    expect(nameKey('Makkeevka')).toBe(nameKey('Makeevka'))
  })

  it('leaves out what is no letter and no digit', () => {
    expect(nameKey("Lu-han'sk")).toBe(nameKey('Luhansk'))
    expect(nameKey('中')).toBe('')
  })

  it('keeps digits', () => {
    expect(nameKey('Nowitschok 7')).not.toBe(nameKey('Nowitschok'))
  })
})

describe('two names are the same', () => {
  it.each([
    ['Харків', 'Kharkov'],
    ['Лукашенко', 'Loukachenko'],
    ['Яценюк', 'Jazenjuks'],
    ['Горбачёв', 'Gorbatschow'],
  ])('though a letter of six differs: %s, %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
    expect(areSame(one, other)).toBe(true)
    expect(areSame(other, one)).toBe(true)
  })

  it('also where they are short, but then letter by letter', () => {
    expect(areSame('Усс', 'Uss')).toBe(true)
    expect(areSame('Усс', 'Ust')).toBe(false)
  })
})

describe('two names are not the same', () => {
  it.each([
    ['Putin', 'Patton'],
    ['Roman', 'Romania'],
    ['Lennon', 'Lenin'],
    ['Biden', 'Baden'],
    ['Iran', 'Iraq'],
    ['Obama', 'Osama'],
    ['Austria', 'Australia'],
    ['Lukashenko', 'Lukashevich'],
    ['Poroshenko', 'Tymoshenko'],
    ['Yanukovych', 'Yushchenko'],
    ['Slovakia', 'Slovenia'],
    ['Syria', 'Serbia'],
    ['Poland', 'Holland'],
    ['Mariupol', 'Melitopol'],
    ['Sevastopol', 'Simferopol'],
    ['Lavrov', 'Lvov'],
    ['Peskov', 'Petrov'],
    ['Kaliningrad', 'Leningrad'],
    ['Tajikistan', 'Pakistan'],
    ['Armenia', 'Albania'],
    ['Navalny', 'Zelensky'],
    ['Путин', 'Бутин'],
  ])('%s, %s', (one, other) => {
    expect(areSame(one, other)).toBe(false)
    expect(areSame(other, one)).toBe(false)
  })
})

describe('known names', () => {
  const pond = new KnownNames([
    ['navalny', 'alexei_navalny'],
    ['luhansk', 'luhansk'],
    ['lougansk', 'second'],
    ['iran', 'iran'],
    ['ust', 'river'],
  ])

  it('are found in another script and in other spellings', () => {
    expect(pond.termOf('Навальний')).toBe('alexei_navalny')
    expect(pond.termOf('Nawalnyj')).toBe('alexei_navalny')
  })

  it('are found by their first writing of two that sound alike', () => {
    expect(pond.termOf('Lugansk')).toBe('luhansk')
  })

  it('are found though a vowel differs, unless the sound has to be the same', () => {
    expect(pond.termOf('Nevalny')).toBe('alexei_navalny')
    expect(pond.termOfExactly('Nevalny')).toBeNull()
    expect(pond.termOf('Nevalny')).toBe('alexei_navalny')
  })

  it('are not found where a consonant differs, or in names of three letters', () => {
    expect(pond.termOf('Iraq')).toBeNull()
    expect(pond.termOf('ust')).toBeNull()
    expect(pond.termOf('')).toBeNull()
  })
})

describe('of the names that the project knows', () => {
  const known = new KnownNames(singleWordNames())

  it.each([
    ['Навальный', 'navalny'],
    ['Луганськ', 'luhansk'],
    ['Зеленський', 'zelensky'],
    ['Charków', 'kharkiv'],
    ['Иран', 'iran'],
    ['Ирак', 'iraq'],
    ['Словакия', 'slovakia'],
    ['Словения', 'slovenia'],
    ['Нигер', 'niger'],
  ])('%s sounds like %s', (word, term) => {
    expect(known.termOf(word)).toBe(term)
  })

  it.each(['Patton', 'Mordovia', 'Lukashevich', 'Petrov', 'Urban', 'Macro'])(
    'none sounds like %s',
    (word) => {
      expect(known.termOf(word)).toBeNull()
    },
  )
})

it('the sounds of a word are found in time, however long it is', () => {
  expect(nameKey('Ш'.repeat(1_000_000))).toBe('')
  expect(nameKey('Навальный')).toBe('navalni')
})
