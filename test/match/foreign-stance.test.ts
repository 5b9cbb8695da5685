import { describe, expect, it } from 'vitest'
import { tongueCodes } from '../../src/languages/index.ts'
import { createMatcher, type Match } from '../../src/match/index.ts'
import { compilePack } from '../../src/pack/index.ts'
import { aCase } from '../pack/generated-cases.ts'
import { opened } from '../pack/opened.ts'
import { caseId, matcher, meaning, models } from './seeds-matcher.ts'

/** A pack whose claims are in other languages, as those who know them compile it. */
const packIn = (cases: Parameters<typeof compilePack>[0]) =>
  opened(compilePack(cases, meaning).bytes)

const ears = caseId('mi6')

/** Sentences that repeat, report and deny that MI6 is behind what happens in Kazakhstan. */
const written: Readonly<Record<string, readonly [string, string, string]>> = {
  ru: [
    'Уши МИ-6 торчат из всего, что происходит в Казахстане.',
    'По словам депутата, уши МИ-6 торчат из всего, что происходит в Казахстане.',
    'Это ложь, что уши МИ-6 торчат из всего, что происходит в Казахстане.',
  ],
  uk: [
    'Вуха МІ-6 стирчать з усього, що відбувається в Казахстані.',
    'За словами депутата, вуха МІ-6 стирчать з усього, що відбувається в Казахстані.',
    'Неправда, що вуха МІ-6 стирчать з усього, що відбувається в Казахстані.',
  ],
  de: [
    'Der britische Geheimdienst MI6 steckt hinter allem, was in Kasachstan geschieht.',
    'Laut einem Abgeordneten steckt der MI6 hinter allem, was in Kasachstan geschieht.',
    'Es ist eine Lüge, dass der MI6 hinter allem steckt, was in Kasachstan geschieht.',
  ],
  fr: [
    'Les oreilles du MI6 dépassent de tout ce qui se passe au Kazakhstan.',
    'Selon un député, les oreilles du MI6 dépassent de tout ce qui se passe au Kazakhstan.',
    'Il est faux que les oreilles du MI6 dépassent de tout ce qui se passe au Kazakhstan.',
  ],
  es: [
    'Las orejas del MI6 asoman en todo lo que ocurre en Kazajistán.',
    'Según un diputado, las orejas del MI6 asoman en todo lo que ocurre en Kazajistán.',
    'Es mentira que las orejas del MI6 asomen en todo lo que ocurre en Kazajistán.',
  ],
  it: [
    "Le orecchie dell'MI6 spuntano da tutto ciò che accade in Kazakistan.",
    "Secondo un deputato, le orecchie dell'MI6 spuntano da tutto ciò che accade in Kazakistan.",
    "È falso che le orecchie dell'MI6 spuntino da tutto ciò che accade in Kazakistan.",
  ],
  pl: [
    'Uszy MI6 wystają ze wszystkiego, co dzieje się w Kazachstanie.',
    'Zdaniem posła uszy MI6 wystają ze wszystkiego, co dzieje się w Kazachstanie.',
    'To kłamstwo, że uszy MI6 wystają ze wszystkiego, co dzieje się w Kazachstanie.',
  ],
  cs: [
    'Uši MI6 trčí ze všeho, co se děje v Kazachstánu.',
    'Podle poslance uši MI6 trčí ze všeho, co se děje v Kazachstánu.',
    'Je lež, že uši MI6 trčí ze všeho, co se děje v Kazachstánu.',
  ],
  ar: [
    'الاستخبارات البريطانية تقف وراء كل ما يحدث في كازاخستان.',
    'بحسب نائب، تقف الاستخبارات البريطانية وراء كل ما يحدث في كازاخستان.',
    'لا صحة لما يقال إن الاستخبارات البريطانية تقف وراء كل ما يحدث في كازاخستان.',
  ],
}
const cues: Readonly<Record<string, readonly [string, string]>> = {
  ...{ ru: ['По словам', 'ложь'], uk: ['За словами', 'Неправда'], de: ['Laut', 'Lüge'] },
  ...{ fr: ['Selon', 'faux'], es: ['Según', 'mentira'], it: ['Secondo', 'È falso'] },
  ...{ pl: ['Zdaniem', 'kłamstwo'], cs: ['Podle', 'lež'], ar: ['بحسب', 'لا صحة'] },
}

/** The match of a text with a case, the only one. */
function matched(text: string, id = ears, by = matcher): Match {
  const [match, ...others] = by.match(text).filter((one) => one.caseId === id)
  if (match === undefined || others.length > 0) throw new Error(`not one match in "${text}"`)
  expect(match.quote).toBe(text.slice(match.start, match.end))
  return match
}

const cuesOf = (text: string, { why }: Match) =>
  why.cues.map(({ start, end }) => text.slice(start, end))

const pairsOf = (text: string, { why }: Match) =>
  why.pairs.map(({ kind, page, claim }) => {
    const ours = why.claim.slice(claim.start, claim.end)
    return `${kind}: ${text.slice(page.start, page.end)} = ${ours}`
  })

describe.each(tongueCodes)('a passage in "%s"', (code) => {
  const [repeats, reports, denies] = written[code] ?? ['', '', '']
  const [said = '', verdict = ''] = cues[code] ?? []

  it('repeats a claim, and is told to be in its language', () => {
    expect(matched(repeats)).toMatchObject({ stance: 'repeats', language: code })
    expect(matched(repeats).why.cues).toEqual([])
  })

  it('reports a claim, by the words that put it into a mouth', () => {
    const match = matched(reports)
    expect(match).toMatchObject({ stance: 'reports', tier: 'possible', language: code })
    expect(cuesOf(reports, match)).toEqual([said])
    expect(match.quote).toContain(said)
  })

  it('refutes a claim, by the words that call it false', () => {
    const match = matched(denies)
    expect(match).toMatchObject({ stance: 'refutes', tier: 'possible', language: code })
    expect(cuesOf(denies, match)).toEqual([verdict])
    expect(match.quote).toContain(verdict)
  })

  it('answers the claim with names and words of its own', () => {
    const pairs = pairsOf(repeats, matched(repeats))
    expect(pairs.some((pair) => /^(?:name|word): .* = Kazakhstan$/u.test(pair))).toBe(true)
    expect(pairs.some((pair) => pair.startsWith('translation: '))).toBe(true)
  })

  it('is refuted on a page that checks claims', () => {
    const page = { isFactCheck: true, language: code }
    const [match] = matcher.match(repeats, page).filter((one) => one.caseId === ears)
    expect(match).toMatchObject({ stance: 'refutes', tier: 'possible', language: code })
  })
})

describe('the words that answer each other', () => {
  it.each(['ru', 'uk', 'ar'])('are never the same in another script: %s', (code) => {
    for (const text of written[code] ?? []) {
      expect(matched(text).why.pairs.map(({ kind }) => kind)).not.toContain('word')
    }
  })

  it('are names in whatever script, and translations', () => {
    const [text = ''] = written.ru ?? []
    const pairs = pairsOf(text, matched(text))
    expect(pairs).toContain('name: Казахстане = Kazakhstan')
    expect(pairs).toContain('name: МИ-6 = MI6')
    expect(pairs).toContain('translation: происходит = happens')
  })
})

describe('a verdict in the next sentence', () => {
  it.each([
    ['ru', 'Это дезинформация.'],
    ['de', 'Das ist eine Lüge.'],
    ['cs', 'Jde o dezinformaci.'],
    ['ar', 'هذا كذب.'],
  ])('refutes the claim: %s', (code, verdict) => {
    const text = `${written[code]?.[0]} ${verdict}`
    expect(matched(text).stance).toBe('refutes')
  })
})

describe('a page in several languages', () => {
  it('has each passage read in its own', () => {
    const english = 'The ears of MI6 stick out from everything that happens in Kazakhstan.'
    const text = [written.ru?.[0], english, written.cs?.[1]].join('\n\n')
    const matches = matcher.match(text).filter((one) => one.caseId === ears)
    expect(matches.map(({ language, stance }) => [language, stance])).toEqual([
      ['ru', 'repeats'],
      [undefined, 'repeats'],
      ['cs', 'reports'],
    ])
    for (const { quote, start, end } of matches) expect(quote).toBe(text.slice(start, end))
  })
})

describe('claims in other languages', () => {
  const titles = {
    hospital: 'Украинская армия обстреляла больницу в Луганске',
    plants: 'Die NATO bereitet einen Angriff auf russische Kraftwerke in Kaliningrad vor',
    lies: 'Die NATO verbreitet Lügen über russische Kraftwerke in Kaliningrad',
  }
  const own = createMatcher(
    [
      {
        id: 'own',
        pack: packIn(Object.entries(titles).map(([id, title]) => aCase({ id, title }))),
      },
    ],
    meaning,
    models,
  )

  it.each([
    ['hospital', 'The Ukrainian army shelled a hospital in Luhansk.'],
    ['hospital', 'Armia ukraińska ostrzelała szpital w Ługańsku.'],
    ['hospital', 'Українська армія обстріляла лікарню в Луганську.'],
    ['plants', 'NATO is preparing an attack on Russian power plants in Kaliningrad.'],
    ['plants', 'НАТО готовит нападение на российские электростанции в Калининграде.'],
  ])('are found in yet others: %s, %s', (id, text) => {
    expect(matched(text, id, own)).toMatchObject({ tier: 'match', stance: 'repeats' })
    const kinds = matched(text, id, own).why.pairs.map(({ kind }) => kind)
    expect(kinds).toContain('translation')
  })

  it('are answered by the same words in their own', () => {
    const match = matched(`${titles.hospital}.`, 'hospital', own)
    expect(match).toMatchObject({ stance: 'repeats', language: 'ru', why: { missing: [] } })
    expect(new Set(match.why.pairs.map(({ kind }) => kind))).toEqual(new Set(['word']))
  })

  it('are refuted by a "not" before one of their words', () => {
    const text = 'Українська армія не обстрілювала лікарню в Луганську.'
    const match = matched(text, 'hospital', own)
    expect(match.stance).toBe('refutes')
    expect(cuesOf(text, match)).toEqual(['не'])
  })

  it('are repeated with the verdict that they give themselves', () => {
    expect(matched(`${titles.lies}.`, 'lies', own).stance).toBe('repeats')
    expect(matched(`${titles.lies}. Das ist falsch.`, 'lies', own).stance).toBe('refutes')
  })

  it('leave an English page without a language', () => {
    const text = 'The Ukrainian army shelled a hospital in Luhansk.'
    expect(matched(text, 'hospital', own)).not.toHaveProperty('language')
  })
})
