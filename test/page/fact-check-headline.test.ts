import { describe, expect, it } from 'vitest'
import { saysFactCheck } from '../../src/page/fact-check-headline.ts'

describe('a headline that says it stands over a check of claims', () => {
  it.each([
    'Fact check: Frogs do not rule the senate',
    'Fact-checking the minister’s speech on frogs',
    'Video fact check: five claims about frogs',
    'Debate fact-check: what the frogs said',
    'Frog speech fact-checked',
    'Do frogs rule the senate? | Utopia Fact Check',
    'FAKE: Frogs rule the senate',
    'False: frogs were paid in flies',
    'Fake news: frogs own the bank',
    '[Fake] Frogs own the bank',
    'Utopia Times | Hoax: frogs own the bank',
    'Debunked: the frogs’ secret bank',
    'Debunking the frog videos',
    'Myth: Frogs give warts',
    'Frogs and warts: myths and facts',
    'Classic disinfo: frogs everywhere',
    'Disinformation: Frogs own the bank',
    'Faktencheck: Regieren Frösche den Senat?',
    'Regieren Frösche? – Der Fakten\u00ADcheck',
    'Falsch: Frösche regieren den Senat',
    'Wahr oder falsch? Sieben Sätze über Frösche',
    'Фейк: Лягушки правят сенатом',
    'Видеофейк: лягушки в сенате',
    'Дезинформация: лягушки владеют банком',
    'Правда или фейк? Что говорят о лягушках',
    'Фактчек: лягушки и банк',
    'Фейк: Жаби керують сенатом',
    'Маніпуляція: жаби володіють банком',
    'Перевірка фактів: жаби в сенаті',
    'Faux : les grenouilles dirigent le sénat',
    'Vrai ou faux ? Les grenouilles et la banque',
    'Bulo: las ranas gobiernan el senado',
    'FALSO: las ranas son dueñas del banco',
    'Bufala: le rane governano il senato',
    'Vero o falso? Le rane e la banca',
    'Fałsz: żaby rządzą senatem',
    'Dezinformacja: żaby mają bank',
    'Prawda czy fałsz? Żaby i bank',
  ])('%s', (headline) => {
    expect(saysFactCheck(headline)).toBe(true)
  })

  it('whatever white space and composition it is written with', () => {
    expect(saysFactCheck('\n  FAKE\u00A0:\n frogs  ')).toBe(true)
    expect(saysFactCheck('Ve\u0301rification des faits\u202F: les grenouilles')).toBe(true)
  })
})

describe('a headline that says no such thing, whatever words it has', () => {
  it.each([
    '',
    'Frogs rule the senate',
    'Man held at the border with a fake passport',
    'Fake passport: man held at the border',
    'False alarm: no frogs in the senate',
    'How fake news conquered the world',
    'The bank’s frogs are fake',
    'Videos of the frog massacre — fake',
    'Кадры с лягушками — фейк',
    'В Утопии забанили блогера за фейки',
    'Western ‘frog’ myth dispelled – minister',
    'The myth of the great frog',
    'The government gets into the fact-checking business',
    'Why fact checks change nothing',
    'Story of frogs completely debunked, says the White House',
    'The master of disinformation',
    'Minister accuses the West of disinformation',
    'Fakery in the senate',
    // Either side says so of the other.
    'Frogs falsely claim that toads rule the senate',
    'Falschparken: hohe Strafen',
    'Mitte: neue Straße',
    'Mit: das neue Album',
    'MIT | Massachusetts Institute of Technology',
    'Mythos – Wikipedia',
    'Fake – a novel',
    'Faust – Der Tragödie erster Teil',
  ])('%s', (headline) => {
    expect(saysFactCheck(headline)).toBe(false)
  })

  it('is read in its beginning only', () => {
    expect(saysFactCheck(`${'frogs '.repeat(60)}: fact check`)).toBe(false)
    const started = performance.now()
    saysFactCheck(' - : fake '.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
