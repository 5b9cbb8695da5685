import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encoderVersion, termsOf } from '../../src/language/index.ts'
import { type CompileStep, compilePack } from '../../src/pack/index.ts'
import { seedCases } from '../cases/seed-cases.ts'
import { aCase, anyCases } from './generated-cases.ts'
import { casesIn, claimsIn, opened, packOf } from './opened.ts'

const seeds = await seedCases()

describe('a compiled pack', () => {
  it('gives back the bundled cases as they were', () => {
    const pack = packOf(seeds)
    expect(casesIn(compilePack(seeds).bytes)).toEqual(seeds)
    expect(pack.header).toMatchObject({
      magic: 'disproof-pack',
      formatVersion: 3,
      encoderVersion,
      cases: 10,
      claims: pack.claims.length,
      dataDate: '2022-01-10',
    })
  })

  it('gives back any cases as they were', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(casesIn(compilePack(cases).bytes)).toEqual(cases)
      }),
    )
  })

  it('is the same bytes for the same cases', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        expect(compilePack(structuredClone(cases)).bytes).toEqual(compilePack(cases).bytes)
      }),
    )
  })

  it('finds every claim by each of its terms, and no other claim by them', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const pack = packOf(cases)
        const terms = claimsIn(pack).map(({ text }) => new Set(termsOf(text)))
        for (const term of terms.flatMap((each) => [...each])) {
          const having = terms.flatMap((each, claim) => (each.has(term) ? [claim] : []))
          expect(Array.from(pack.index.claimsWith(term))).toEqual(having)
        }
      }),
    )
  })

  it('may hold no case at all', () => {
    const { bytes, header } = compilePack([])
    expect(header).toMatchObject({ cases: 0, claims: 0, dataDate: null })
    const pack = opened(bytes)
    expect(casesIn(bytes)).toEqual([])
    expect(pack.index.claimsWith('frog')).toHaveLength(0)
  })

  it('opens from a piece of a larger buffer', () => {
    const { bytes } = compilePack(seeds)
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 7)
    expect(casesIn(larger.subarray(7, 7 + bytes.length))).toEqual(seeds)
  })
})

describe('the claims of a pack', () => {
  const frogs = aCase({
    id: 'frogs',
    title: 'Green frogs rule the senate of Utopia',
    summary: [
      'Frogs sit on every bench of the house. They croak.',
      'Toads guard both wooden doors there.',
    ],
    disproof: ['Zoologists counted elephants inside Utopia and reported nothing.'],
    references: ['See also the gazette of walruses and penguins here.'],
    keywords: ['Amphibians in high office everywhere'],
  })

  it('are the title and the sentences of the summary that say enough', () => {
    expect(claimsIn(packOf([frogs]))).toEqual([
      { case: 0, isTitle: true, text: 'Green frogs rule the senate of Utopia' },
      { case: 0, isTitle: false, text: 'Frogs sit on every bench of the house.' },
      { case: 0, isTitle: false, text: 'Toads guard both wooden doors there.' },
    ])
  })

  it('never come from the disproof, the references or the keywords', () => {
    const { index } = packOf([frogs])
    const apart = [...frogs.disproof, ...frogs.references, ...frogs.keywords]
      .flatMap(termsOf)
      .filter((term) => term !== 'utopia')
    expect(apart.length).toBeGreaterThan(8)
    expect(apart.filter((term) => index.claimsWith(term).length > 0)).toEqual([])
  })

  it('hold no sentence of a bundled disproof', () => {
    const disproofs = seeds.flatMap(({ disproof }) => disproof).join('\n')
    expect(claimsIn(packOf(seeds)).filter(({ text }) => disproofs.includes(text))).toEqual([])
  })

  it('hold a derived title once, not a second time as the summary’s first sentence', () => {
    const derived = aCase({
      id: 'frogs',
      title: 'Green frogs rule the senate',
      titleFrom: 'summary',
      summary: ['Green frogs rule the senate. Nobody else may enter their green house.'],
    })
    expect(claimsIn(packOf([derived])).map(({ text }) => text)).toEqual([
      'Green frogs rule the senate',
      'Nobody else may enter their green house.',
    ])
  })

  it('are none for a case that cannot be matched, which the compiler names with the reason', () => {
    const cases = [
      aCase({ id: 'short', title: 'Frogs rule!' }),
      frogs,
      aCase({ id: 'cut', title: 'Green frogs rule the senate and the…' }),
      aCase({ id: 'quoted', title: '“Green frogs rule the senate and the...”' }),
      aCase({ id: 'both', title: 'Frogs …', summary: ['They croak.', 'Toads guard both doors …'] }),
    ]
    expect(compilePack(cases).unmatchable).toEqual([
      { id: 'short', reason: 'says too little' },
      { id: 'cut', reason: 'cut off' },
      { id: 'quoted', reason: 'cut off' },
      { id: 'both', reason: 'cut off' },
    ])
    expect(claimsIn(packOf(cases)).every((claim) => claim.case === 1)).toBe(true)
  })

  it.each([
    ['cut off', 'Green frogs rule the senate and the…'],
    ['too short', 'Frogs rule!'],
  ])('come from the summary where the title is %s', (_, title) => {
    const one = aCase({ id: 'one', title, summary: ['Toads guard both wooden doors there.'] })
    expect(compilePack([one]).unmatchable).toEqual([])
    expect(claimsIn(packOf([one]))).toEqual([
      { case: 0, isTitle: false, text: 'Toads guard both wooden doors there.' },
    ])
  })

  it('are named as generic where they are too short to be found for sure', () => {
    const told = ['Green frogs secretly rule the senate of Utopia.']
    const cases = [
      aCase({ id: 'generic', title: 'Trump has won the US elections' }),
      aCase({ id: 'told', title: 'Frogs rule Utopia', summary: told }),
      aCase({ id: 'nothing', title: 'Frogs rule!' }),
      frogs,
    ]
    expect(compilePack(cases).generic).toEqual(['generic'])
  })

  it('may be as short as three telling words', () => {
    expect(packOf([aCase({ id: 'three', title: 'Frogs rule Utopia' })]).claims).toHaveLength(1)
  })
})

describe('compiling', () => {
  it('tells how far it is, from the first case to the last', () => {
    const heard: CompileStep[] = []
    compilePack(seeds, null, (step) => heard.push(step))
    const done = heard.map((step) => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(heard[0]).toEqual({ done: 1, total: 20 })
    expect(heard.every(({ total }) => total === 20)).toBe(true)
    expect(heard.length).toBeGreaterThan(seeds.length)
  })
})
