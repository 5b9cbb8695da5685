import { readInflections } from '../inflections.ts'

/** Forms that the stemmer parts from their base form. */
export const inflections = readInflections(`
  ovat > uje ují oval ován ovaný
  nout > ne nou nul nut nutý
  at > á ají al ala án
  it > í il ila en ený
  ět > í ějí ěl ěn
  et > í ejí el en
  ný > ného ní ná ných
  (?:ý|í) > ého á é ých ího
  ost > osti ostí
  ek > ku kem ky ků
  ec > ce ci cem ců
  en > nu ne ny
  em > mu my mů
  ení > ení ením
  ie > ii ií
  a > y u ou e ě - ám
  e > i í ím
  o > a u em
  (?<=[bcčdďfghjklmnňprřsštťvzž]) > a u em ovi y i ů e
`)
