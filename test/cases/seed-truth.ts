import type { CaseSource } from '../../src/cases/index.ts'

/** First and last words of a paragraph, as they stand in the document. */
type Ends = readonly [first: string, last: string]

/** What the documents say of one bundled case, read by people. */
export interface SeedTruth {
  readonly title: string
  readonly titleFrom: 'source' | 'summary'
  readonly summary: readonly Ends[]
  readonly disproof: readonly Ends[]
  readonly references: readonly Ends[]
  readonly sources: readonly CaseSource[]
}

const donbasAndColour = 'donbas-and-colour-revolution-untitled.txt'
const coupAndOthers = 'eeu-coup-media-conflicts.txt'
const orchestrated = 'kazakhstan-orchestrated-abroad.txt'
const excerpts = 'kazakhstan-untitled-excerpts.txt'
const mi6AndOthers = 'mi6-eeu-hotbed-lithuania.txt'

const frequently: Ends = [
  'The pro-Kremlin media frequently falsely',
  'constantly prepare new coups.',
]
const statement: Ends = ['See also the statement by', 'the EU High Representative here.']

/** The ten cases of `seeds/`. */
export const seedTruth: readonly SeedTruth[] = [
  {
    title: 'The ears of MI6 stick out from everything that happens in Kazakhstan',
    titleFrom: 'source',
    summary: [
      ['Many people call the events in Kazakhstan', 'soon announce Kazakh Life Matters.'],
      ['The Kazakh Maidan is an attempt', 'in the Republic of Kazakhstan.'],
      ['By the way, pretending', 'what is planned in Ukraine.'],
    ],
    disproof: [
      [
        'This article presents several disinformation claims',
        'foreign-inspired and directed plot.',
      ],
      frequently,
      ['The trigger and immediate cause', 'many gaps and inconsistencies.'],
      ['There are however more deep-rooted causes', 'Corruption Perception Index (CPI).'],
    ],
    references: [
      statement,
      ['Read also related cases: CIA and MI6', 'Russia’s attention before negotiations.'],
    ],
    sources: [
      { document: excerpts, line: 2, fields: ['summary', 'disproof', 'references'] },
      { document: mi6AndOthers, line: 1, fields: ['title', 'metadata'] },
    ],
  },
  {
    title:
      'Kazakhstan’s destabilisation attempts to obstruct EEU membership and China’s new Silk Road',
    titleFrom: 'source',
    summary: [['The destabilisation of Kazakhstan from abroad', 'debacle in Afghanistan persist.']],
    disproof: [
      ['This is part of a wider disinformation campaign', 'Treaty Organisation in Kazakhstan.'],
      ['There is no evidence to support claims', 'volatile context in the country.'],
      ['Besides, there are more deep-rooted causes', 'Corruption Perception Index (CPI).'],
    ],
    references: [
      statement,
      ['See other examples of similar', 'Afghanistan to undermine China and Russia.'],
    ],
    sources: [
      {
        document: coupAndOthers,
        line: 1,
        fields: ['title', 'summary', 'disproof', 'references', 'metadata'],
      },
      { document: excerpts, line: 1, fields: [] },
      { document: mi6AndOthers, line: 31, fields: [] },
    ],
  },
  {
    title: 'The West ordered terrorist attack in Kazakhstan to create hotbed at Russia’s border',
    titleFrom: 'source',
    summary: [
      ['Western regimes do not really care', 'certainly be deployed there.'],
      ['Not succeeding to undermine', 'even more weapons in Ukraine.'],
    ],
    disproof: [['A new disinformation claim', 'narrative about "colour revolutions".'], frequently],
    references: [],
    sources: [{ document: mi6AndOthers, line: 40, fields: ['title', 'summary', 'disproof'] }],
  },
  {
    title: 'Lithuania has nothing to boast about compared to Soviet times',
    titleFrom: 'source',
    summary: [['During the Soviet times, Lithuania', 'has nothing to boast about.']],
    disproof: [
      ['Recurring pro-Kremlin disinformation narrative', '"decaying" Baltic States.'],
      ['In this case it aims', 'its own Soviet times economy.'],
    ],
    references: [],
    sources: [{ document: mi6AndOthers, line: 51, fields: ['title', 'summary', 'disproof'] }],
  },
  {
    title: 'A coup in Kazakhstan was meant to divert Russia’s attention before negotiations',
    titleFrom: 'source',
    summary: [
      ['The events in Kazakhstan are another', 'very beneficial for the US.'],
      ['It is also done to divert', 'Georgia and Ukraine into NATO.'],
      ['These events erase the last hope', 'of the upcoming negotiations.'],
    ],
    disproof: [['This claim advances an emerging', 'aim of destabilising Russia.'], frequently],
    references: [],
    sources: [{ document: coupAndOthers, line: 28, fields: ['title', 'summary', 'disproof'] }],
  },
  {
    title:
      'US intelligence agencies pressured Western media into accusing Russia of invading Ukraine',
    titleFrom: 'source',
    summary: [['Under pressure from US intelligence', 'the intention of invading Ukraine.']],
    disproof: [
      ['This claim is part of a current', 'pressured by US intelligence agencies.'],
      ['Contrary to the claim, reports', 'actions and threats against Ukraine.'],
    ],
    references: [],
    sources: [{ document: coupAndOthers, line: 42, fields: ['title', 'summary', 'disproof'] }],
  },
  {
    title: 'Kazakhstan unrest is a US attempt to drag Russia into new conflicts',
    titleFrom: 'source',
    summary: [
      ['It is clear that no country', 'the next potential beneficiary.'],
      ["In general, Washington's policy", 'in the Karabakh war is also clear.'],
      ['And if chaos or civil war', 'resist the US on other fronts.'],
    ],
    disproof: [['A new disinformation around', 'presented with no evidence.'], frequently],
    references: [],
    sources: [{ document: coupAndOthers, line: 52, fields: ['title', 'summary', 'disproof'] }],
  },
  {
    title: 'Unrest in Kazakhstan is a conspiracy orchestrated from abroad',
    titleFrom: 'source',
    summary: [['Events in Kazakhstan were an attempt', 'were caused by external forces.']],
    disproof: [
      ['There is no evidence to support claims', 'volatile context in the country.'],
      ['This claim is advanced as part', 'Treaty Organisation in the country.'],
      ['On 06 January, one day after', 'use of “Maidan technologies”.'],
      ['However, the narrative is not based', 'Corruption Perception Index (CPI).'],
    ],
    references: [
      statement,
      ['See other examples of similar', 'of anti-government protests in Belarus.'],
    ],
    sources: [
      { document: orchestrated, line: 1, fields: ['title', 'summary', 'disproof', 'references'] },
    ],
  },
  {
    title: 'Ukraine continues to stack military equipment near contact lines in the Donbas region',
    titleFrom: 'summary',
    summary: [['Ukraine continues to stack', "from the organisation's monitoring UAVs."]],
    disproof: [],
    references: [],
    sources: [{ document: donbasAndColour, line: 1, fields: ['summary'] }],
  },
  {
    title:
      'Another attempt of the "colour revolution" in Kazakhstan is due to the intervention of external forces rather than internal problems in the country',
    titleFrom: 'summary',
    summary: [
      ['Another attempt of the "colour revolution"', 'held under the anti-Russian flag.'],
      ['The real goal is to reduce', 'chosen by some countries.'],
    ],
    disproof: [
      ['This claim advances an emerging', 'aim of destabilising Russia.'],
      frequently,
      ['The trigger and immediate cause', 'unrest soon spread to the capital.'],
      ['As the Guardian reports', 'many gaps and inconsistencies.'],
      ['There are however more deep-rooted causes', 'Corruption Perception Index (CPI).'],
    ],
    references: [
      statement,
      ['Read also related cases: US-sponsored', 'of anti-government protests in Belarus.'],
    ],
    sources: [
      { document: donbasAndColour, line: 2, fields: ['summary', 'disproof', 'references'] },
    ],
  },
]
