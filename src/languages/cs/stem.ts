import { lightStemmer } from '../light-stemmer.ts'

/** Cuts off endings of nouns, adjectives and verbs. */
export const stem = lightStemmer({
  endings: `
    a á y ý u ů o e ě é i í ou ům em ám ím ovi ové ech ách ích ami emi ěmi ami ata ete
    ého ému ém ým ých ými ího ímu ími ší šího ších
    at al ala alo ali aly ají áš áme áte án ána áno áni ány aný aná ané aného ané aných aným
    it il ila ilo ili ily íš íme íte en ena eno eni eny ený ená ené eného ených eným íc íce ící
    ovat oval ovala ovalo ovali ovaly uje ují uješ ujeme ujíc ující ován ována ováno ováni ovaný ovaná ované ovaných
    ávat ával ávala ávali ává ávají ívat ívala íval ívali ívá ívají
    ět ěl ěla ělo ěli ěly et el ela eli ejí ějí
    nout nul nula nuli ne nou
    ání áním áních ení ením eních ování ováním ětí utí
    ost osti ostí
  `,
  softened: { c: 'k', č: 'k', z: 'h', ž: 'h', š: 'ch', ř: 'r', ť: 't', ď: 'd', ň: 'n' },
})
