/** How the labelled passages name the bundled cases, and how their titles begin. */
export const seedOpenings: ReadonlyMap<string, string> = new Map([
  ['donbas', 'Ukraine continues'],
  ['colour', 'Another attempt'],
  ['eeu', 'Kazakhstan’s destabilisation'],
  ['coup', 'A coup in'],
  ['pressure', 'US intelligence'],
  ['drag', 'Kazakhstan unrest'],
  ['conspiracy', 'Unrest in'],
  ['mi6', 'The ears of'],
  ['hotbed', 'The West ordered'],
  ['lithuania', 'Lithuania has'],
])
