import { readInflections } from '../inflections.ts'

/** Forms that the stemmer parts from their base form. */
export const inflections = readInflections(`
  ować > uje ują ował owany
  ywać > uje ywa ywał ywany
  awać > aje ają awał
  nąć > nie ną nął nięty
  ać > a ają ał ała any
  ić > i ią ił iła iony
  yć > y ą ył yła ony
  eć > i ą ał iał
  (?:ny) > nego ni na nych
  (?:y|i) > ego a ych ie
  ość > ości ością
  ek > ku kiem ki ków
  iec > ca cy ców
  eń > nia niu
  ów > owa owie owem
  ie > ia iu iem
  ia > ii ię iom
  ja > ji ję je
  a > y ę ą e ie - om
  o > a u em
  (?<=[bcćdfghjklłmnńprsśtwzźż]) > a u em ie owi y i ów
`)
