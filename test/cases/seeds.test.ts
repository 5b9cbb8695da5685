import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { caseBeginning, casesOf, seedCases, seedDocuments } from './seed-cases.ts'
import { seedTruth } from './seed-truth.ts'

const documents = await seedDocuments()
const cases = await seedCases()
const the = (opening: string) => caseBeginning(cases, opening)

function textsOf(one: (typeof cases)[number]): string[] {
  return [one.title, ...one.summary, ...one.disproof, ...one.references, ...one.keywords]
}

describe('the bundled cases', () => {
  it('are the ten that the documents tell', () => {
    expect(cases.map(({ title }) => title).sort()).toEqual(
      seedTruth.map(({ title }) => title).sort(),
    )
    expect(new Set(cases.map(({ id }) => id)).size).toBe(10)
  })

  describe.each(seedTruth)('$title', (truth) => {
    const one = the(truth.title)

    it('says whether its title is derived', () => {
      expect(one.titleFrom).toBe(truth.titleFrom)
    })

    it.each(['summary', 'disproof', 'references'] as const)('has its %s, whole', (field) => {
      expect(one[field]).toHaveLength(truth[field].length)
      for (const [index, [first, last]] of truth[field].entries()) {
        expect(one[field][index]?.slice(0, first.length)).toBe(first)
        expect(one[field][index]?.slice(-last.length)).toBe(last)
      }
    })

    it('records every document that tells it, and what was taken from each', () => {
      expect(one.sources).toEqual(truth.sources)
    })

    it('has no residue of the page, no bullet and no odd white space', () => {
      for (const text of textsOf(one)) {
        expect(text).not.toMatch(/see more|publication\/media|^disinfo|^summary$|^disproof$|•/i)
        expect(text).toBe(text.replace(/\s+/gu, ' ').trim())
      }
    })

    it('has no paragraph twice', () => {
      const paragraphs = [...one.summary, ...one.disproof, ...one.references]
      expect(new Set(paragraphs).size).toBe(paragraphs.length)
    })
  })
})

describe('the metadata of the bundled cases', () => {
  it('is whole for the MI6 case', () => {
    expect(the('The ears of MI6')).toMatchObject({
      reportedIn: 'Issue 270',
      publishedOn: '2022-01-10',
      languages: ['ru'],
      countries: [
        { name: 'Kazakhstan', code: 'KZ' },
        { name: 'UK', code: 'GB' },
        { name: 'Russia', code: 'RU' },
        { name: 'US', code: 'US' },
      ],
      keywords: [
        'Colour revolutions',
        'Euromaidan',
        'Protest',
        'MI6',
        'Secret services',
        'Intelligence services',
      ],
    })
  })

  it('is whole for the EEU case', () => {
    expect(the('Kazakhstan’s destabilisation')).toMatchObject({
      reportedIn: 'Issue 270',
      publishedOn: '2022-01-08',
      languages: ['es'],
      countries: [
        { name: 'Russia', code: 'RU' },
        { name: 'China', code: 'CN' },
        { name: 'Kazakhstan', code: 'KZ' },
        { name: 'US', code: 'US' },
        { name: 'Afghanistan', code: 'AF' },
      ],
      keywords: [
        'Destabilising Russia',
        'Colour revolutions',
        'Eurasian economic union',
        'Central Asia',
      ],
    })
  })

  it('is empty for the eight others, which have none in any document', () => {
    const others = cases.filter(({ title }) => !/^The ears of MI6|^Kazakhstan’s dest/u.test(title))
    expect(others).toHaveLength(8)
    for (const one of others) {
      expect(one).toMatchObject({
        reportedIn: null,
        publishedOn: null,
        languages: [],
        countries: [],
        keywords: [],
        url: null,
        publisher: null,
        verdict: null,
      })
    }
  })
})

describe('the traps in the bundled documents', () => {
  it('shows no disproof, reference or related case for the Donbas claim', () => {
    const donbas = the('Ukraine continues to stack')
    expect([donbas.disproof, donbas.references, donbas.related]).toEqual([[], [], []])
  })

  it('gives the excerpts’ first paragraph to the EEU case and the rest to the MI6 case', () => {
    const excerpts = documents.find(({ name }) => name.startsWith('kazakhstan-untitled'))
    const lines = excerpts?.text.split('\n').map((line) => line.replace(/\s+/gu, ' ').trim()) ?? []
    expect(the('Kazakhstan’s destabilisation').summary).toEqual(lines.slice(0, 1))
    const mi6 = the('The ears of MI6')
    expect([...mi6.summary, ...mi6.disproof, ...mi6.references]).toEqual(lines.slice(1))
  })

  it('makes one case of what several documents tell, in whatever order they are read', () => {
    const told = (order: typeof documents) =>
      casesOf(order)
        .map(({ id, title, summary, disproof, references, related, publishedOn }) => {
          return { id, title, summary, disproof, references, related, publishedOn }
        })
        .sort((one, other) => (one.id < other.id ? -1 : 1))
    const places = documents.map((_, place) => place)
    const order = fc.shuffledSubarray(places, { minLength: places.length })
    fc.assert(
      fc.property(order, (shuffled) => {
        const read = shuffled.flatMap((place) => documents[place] ?? [])
        expect(told(read)).toEqual(told(documents))
      }),
    )
  })

  it('puts every line of every document into a case or knows it as a part of the page', () => {
    const kept = new Set(cases.flatMap((one) => textsOf(one)))
    const furniture = /^(?:disinfo:.*|summary|disproof|response|see more|publication\/media|•.*|)$/i
    const lost = documents.flatMap(({ name, text }) =>
      text
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter((line) => !furniture.test(line) && !kept.has(line))
        .map((line) => `${name}: ${line.slice(0, 60)}`),
    )
    expect(lost).toEqual([])
  })
})

describe('the related cases of the bundled cases', () => {
  const idOf = (opening: string) => the(opening).id

  it('tie the West’s hotbed to its case, though its articles differ', () => {
    expect(the('Kazakhstan’s destabilisation').related).toEqual([
      { title: 'US-sponsored Kazakhstan protests aimed to undermine CIS stability', caseId: null },
      {
        title:
          'The West ordered a terrorist attack in Kazakhstan to create a hotbed at Russia’s border',
        caseId: idOf('The West ordered'),
      },
      { title: 'The US seeded chaos in Afghanistan to undermine China and Russia', caseId: null },
    ])
  })

  it('tie the coup to its case and leave three named only, beside the MI6 case', () => {
    expect(the('The ears of MI6').related).toEqual([
      { title: 'CIA and MI6 staged the coup in Armenia', caseId: null },
      {
        title: 'Protests in Kazakhstan are a new Western attempt to organise a colour revolution',
        caseId: null,
      },
      {
        title: 'Events in Kazakhstan are another Western-made colour revolution',
        caseId: null,
      },
      {
        title: 'A coup in Kazakhstan was meant to divert Russia’s attention before negotiations',
        caseId: idOf('A coup in'),
      },
    ])
  })

  it('are named only, beside the conspiracy and the colour revolution', () => {
    const named = ({ related }: (typeof cases)[number]) =>
      related.map(({ title, caseId }) => {
        expect(caseId).toBeNull()
        return title
      })
    expect(named(the('Unrest in'))).toEqual([
      'US-sponsored Kazakhstan protests aimed to undermine CIS stability',
      'Protests in Kazakhstan are a new Western attempt to organise a colour revolution',
      'Events in Kazakhstan are another Western-made colour revolution',
      'EU and US aim to generate a new wave of anti-government protests in Belarus',
    ])
    expect(named(the('Another attempt'))).toEqual([
      'US-sponsored Kazakhstan protests aimed to undermine CIS stability',
      'Protests in Kazakhstan are a new Western attempt to organise a colour revolution',
      'EU and US aim to generate a new wave of anti-government protests in Belarus',
    ])
  })

  it('are none where the document names none', () => {
    for (const opening of ['The West', 'Lithuania', 'A coup', 'US intell', 'Kazakhstan unrest']) {
      expect(the(opening).related).toEqual([])
    }
  })
})
