/**
 * Names that are written in several ways, as the folded words of each writing. All writings of
 * one name become the one term in front. A name in capitals stands for itself only where it is
 * written in capitals: "US" is a country and "us" is not.
 */
export const aliases: readonly (readonly [term: string, ...writings: readonly string[]])[] = [
  ['usa', 'US', 'USA', 'united states', 'united states of america'],
  ['uk', 'UK', 'united kingdom', 'great britain'],
  ['eu', 'EU', 'european union'],
  ['un', 'UN', 'united nations'],
  ['eeu', 'EEU', 'EAEU', 'eurasian economic union'],
  [
    'csto',
    'CSTO',
    'collective security treaty organisation',
    'collective security treaty organization',
  ],
  ['osce', 'OSCE'],
  ['nato', 'NATO', 'north atlantic treaty organisation', 'north atlantic treaty organization'],
  ['kyiv', 'kiev', 'kyiv'],
  ['donbas', 'donbass', 'donbas'],
  ['almaty', 'alma ata', 'almaty'],
]
