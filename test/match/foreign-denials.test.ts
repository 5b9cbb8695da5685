import { describe, expect, it } from 'vitest'
import { caseId, matcher } from './seeds-matcher.ts'

const ears = caseId('mi6')

/** What a text does with the claim that MI6 is behind all that happens in Kazakhstan; null where it is not found. */
const stanceOf = (text: string) =>
  matcher.match(text).find((match) => match.caseId === ears)?.stance ?? null

describe('a passage in another language', () => {
  it.each([
    'Der britische Geheimdienst MI6 steckt nicht hinter allem, was in Kasachstan geschieht.',
    'Hinter allem, was in Kasachstan geschieht, steckt der britische Geheimdienst MI6 keineswegs.',
    'Британская разведка МИ-6 вряд ли стоит за всем, что происходит в Казахстане.',
    'Британская разведка МИ-6 не стоит за всем, что происходит в Казахстане.',
    'Britská rozvědka MI6 nestojí za vším, co se děje v Kazachstánu.',
    'Les oreilles du MI6 n’ont jamais dépassé de tout ce qui se passe au Kazakhstan.',
    'El MI6 no está detrás de todo lo que ocurre en Kazajistán.',
    "L'MI6 non è dietro a tutto ciò che accade in Kazakistan.",
    'الاستخبارات البريطانية لا تقف وراء كل ما يحدث في كازاخستان.',
  ])('refutes a claim with a plain "not": %s', (text) => {
    expect(stanceOf(text)).toBe('refutes')
  })

  it.each([
    'Nada indica que las orejas del MI6 asomen en todo lo que ocurre en Kazajistán.',
    'Nichts deutet darauf hin, dass der MI6 hinter allem steckt, was in Kasachstan geschieht.',
    'Rien n’indique que les oreilles du MI6 dépassent de tout ce qui se passe au Kazakhstan.',
  ])('refutes it where nothing speaks for it: %s', (text) => {
    expect(stanceOf(text)).toBe('refutes')
  })

  it('is no denial where a "not" behind the claim is about what follows it', () => {
    expect(
      stanceOf('Уши МИ-6 торчат из всего, что происходит в Казахстане не первый год.'),
    ).not.toBe('refutes')
  })

  it.each(['Уши МИ-6 торчат не только из этого, но из всего, что происходит в Казахстане.'])(
    'repeats it with "not only": %s',
    (text) => {
      expect(stanceOf(text)).toBe('repeats')
    },
  )

  it.each([
    'وقال النائب إن الاستخبارات البريطانية تقف وراء كل ما يحدث في كازاخستان.',
    'Le député de la Douma croit qu’au Kazakhstan tout ce qui se passe est l’œuvre du MI6.',
    'Уши МИ-6 торчат из всего, что происходит в Казахстане?',
    'La prensa rusa informa de que el MI6 está detrás de todo lo que ocurre en Kazajistán.',
    'Stecken die Ohren des MI6 wirklich hinter allem, was in Kasachstan geschieht?',
  ])('reports it where somebody else says it, or where it asks: %s', (text) => {
    expect(stanceOf(text)).toBe('reports')
  })
})
