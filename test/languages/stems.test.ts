import { describe, expect, it } from 'vitest'
import { tongues } from '../../src/languages/index.ts'
import { formsOf, readInflections } from '../../src/languages/inflections.ts'
import { lightStemmer } from '../../src/languages/light-stemmer.ts'

/** The stems that the words of a family are cut to: one, where they are kept together. */
function stemsIn(code: keyof typeof tongues, family: string): Set<string> {
  return new Set(family.split(' ').map((word) => tongues[code].stem(word)))
}

describe('Ukrainian keeps together', () => {
  it.each([
    'війна війни війні війну війною',
    'країна країни країною країнам країнах країн',
    'президент президента президентом президентів президенту',
    'український українського українському українська українською українські',
    'заява заяви заяву заявою',
    'книга книзі книгою',
    'здатність здатності здатністю',
    'розповсюдження розповсюдженню розповсюдженням',
    'атакувати атакував атакує атакують',
    'вибухнути вибухнув вибухнула',
    'зупинити зупинитися зупинився зупинилась',
  ])('%s', (family) => {
    expect(stemsIn('uk', family).size).toBe(1)
  })
})

describe('Polish keeps together', () => {
  it.each([
    'armia armii armię armią',
    'prezydent prezydenta prezydentem prezydentów prezydentowi',
    'rosyjski rosyjskiego rosyjska rosyjskie rosyjskich',
    'prawda prawdy prawdzie prawdą',
    'polityka polityki polityce polityką',
    'walka walki walce walką',
    'mucha muchy musze muchą',
    'możliwość możliwości możliwością',
    'organizować organizował organizuje organizowała',
    'rządzić rządził rządzi rządzili',
  ])('%s', (family) => {
    expect(stemsIn('pl', family).size).toBe(1)
  })
})

describe('Czech keeps together', () => {
  it.each([
    'válka války válce válku válkou',
    'vláda vlády vládě vládu vládou',
    'prezident prezidenta prezidentem prezidentů prezidentovi',
    'ruský ruského ruská ruské ruských',
    'kniha knihy knize knihou',
    'moucha mouchy mouše',
    'sestra sestry sestře',
    'možnost možnosti možností',
    'útočit útočil útočí útočili',
    'kontrolovat kontroloval kontroluje kontrolovaný',
  ])('%s', (family) => {
    expect(stemsIn('cs', family).size).toBe(1)
  })
})

describe('words with nothing in common stay apart', () => {
  it.each([
    ['uk', 'війна країна президент заява книга здатність атакувати'],
    ['pl', 'armia prezydent prawda polityka walka mucha możliwość rządzić'],
    ['cs', 'válka vláda prezident kniha moucha sestra možnost útočit'],
  ] as const)('%s: %s', (code, words) => {
    expect(stemsIn(code, words).size).toBe(words.split(' ').length)
  })
})

describe('Arabic takes off', () => {
  it.each([
    ['the article', 'حرب الحرب'],
    ['a preposition with the article', 'حرب بالحرب للحرب كالحرب'],
    ['"and" or "then" before the article', 'حرب والحرب فالحرب'],
    ['"and" before a preposition with the article', 'حرب وبالحرب وللحرب'],
    ['the ending of an adjective', 'روسي الروسي الروسية والروسية'],
    ['the article of a word that has a hamza', 'رئيس الرئيس والرئيس'],
  ])('%s', (_, family) => {
    expect(stemsIn('ar', family).size).toBe(1)
  })

  it('no letter of a word that only begins like "and"', () => {
    expect(tongues.ar.stem('ولد')).toBe('ولد')
  })
})

describe('a light stemmer', () => {
  const stem = lightStemmer({ endings: 'a am ami e', softened: { c: 'k', sz: 'ch' } })

  it('takes the longest ending off', () => {
    expect(['frogami', 'frogam', 'froga', 'frog'].map(stem)).toEqual(Array(4).fill('frog'))
  })

  it('leaves three letters of a word', () => {
    expect(stem('toda')).toBe('tod')
    expect(stem('ama')).toBe('ama')
    expect(stem('yami')).toBe('yami')
  })

  it('undoes what an ending did to the end of a stem', () => {
    expect(stem('newtce')).toBe(stem('newtka'))
    expect(stem('herosze')).toBe(stem('herocha'))
  })
})

describe('forms that the stem parts', () => {
  it.each([
    ['uk', 'протест', 'протести'],
    ['uk', 'санкція', 'санкцій'],
    ['uk', 'армія', 'армій'],
    ['uk', 'лабораторія', 'лабораторій'],
    ['pl', 'wojna', 'wojnie'],
    ['cs', 'pátek', 'pátku'],
  ] as const)('%s: "%s" and "%s" are found by the table of inflections', (code, base, form) => {
    const { stem, inflections = [] } = tongues[code]
    expect(stem(form)).not.toBe(stem(base))
    expect(formsOf(base, inflections).map(stem)).toContain(stem(form))
  })
})

describe('the forms of a word', () => {
  const inflections = readInflections(`
    ek > ku ky
    a > y -
    (?<=[bd]) > u em
  `)

  it('have the endings that take the place of the first that fits', () => {
    expect(formsOf('pásek', inflections)).toEqual(['pásek', 'pásku', 'pásky'])
    expect(formsOf('hrad', inflections)).toEqual(['hrad', 'hradu', 'hradem'])
  })

  it('may have no ending', () => {
    expect(formsOf('škola', inflections)).toEqual(['škola', 'školy', 'škol'])
  })

  it('are one where no ending fits, or hardly a letter is left before it', () => {
    expect(formsOf('moře', inflections)).toEqual(['moře'])
    expect(formsOf('oba', inflections)).toEqual(['oba', 'oby', 'ob'])
    expect(formsOf('ta', inflections)).toEqual(['ta'])
  })
})
