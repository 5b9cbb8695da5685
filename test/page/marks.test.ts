import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Match, Stance, Tier } from '../../src/match/index.ts'
import { Marks } from '../../src/page/marks.ts'
import type { KnownBlock } from '../../src/page/register.ts'
import { pageOf, runsOf, the } from './page-of.ts'

/** The browser's class as far as it is used here: a set with a priority. */
class Highlight extends Set<AbstractRange> {
  priority = 0
}

/** The range that linkedom's documents lack: it remembers its ends. */
class Ends {
  startContainer: Node | null = null
  endContainer: Node | null = null
  startOffset = 0
  endOffset = 0
  setStart(node: Node, offset: number): void {
    this.startContainer = node
    this.startOffset = offset
  }
  setEnd(node: Node, offset: number): void {
    this.endContainer = node
    this.endOffset = offset
  }
}

const names = { match: 'xa', possible: 'xb', shown: 'xc' }
let registry: Map<string, Highlight>
let marks: Marks

beforeEach(() => {
  vi.stubGlobal('Highlight', Highlight)
  registry = new Map()
  marks = new Marks(registry as unknown as HighlightRegistry)
  marks.nameBy(names)
  return () => vi.unstubAllGlobals()
})

function pageWithBlock(): { page: Document; block: KnownBlock } {
  const page = pageOf('<p>one <b>two</b> three</p>')
  page.createRange = () => new Ends() as unknown as Range
  const [run] = runsOf(page)
  if (run === undefined) throw new Error('the page must have a run')
  return { page, block: { ...run, id: 7 } }
}

interface Certainty {
  readonly tier?: Tier
  readonly stance?: Stance
}

function matchOf(start: number, end: number, certainty: Certainty = {}): Match {
  const { tier = 'match', stance = 'repeats' } = certainty
  const why = { claim: '', pairs: [], missing: [], cues: [] }
  return { list: 'l', caseId: 'c', title: 't', tier, stance, score: 1, quote: '', why, start, end }
}

const namesAndSizes = (): Record<string, number> =>
  Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]))

describe('the marks on a page', () => {
  it('are registered by tier, with the stronger one on top', () => {
    const { block } = pageWithBlock()
    marks.add(block, matchOf(0, 7))
    marks.add(block, matchOf(4, 13, { tier: 'possible' }))
    expect(namesAndSizes()).toEqual({ xa: 1, xb: 1 })
    const priority = (name: string): number => registry.get(name)?.priority ?? -1
    expect(priority('xa')).toBeGreaterThan(priority('xb'))
  })

  it.each(['match', 'possible'] as const)(
    'are drawn as possible ones where a %s reports',
    (tier) => {
      const { block } = pageWithBlock()
      marks.add(block, matchOf(0, 7, { tier, stance: 'reports' }))
      expect(namesAndSizes()).toEqual({ xb: 1 })
      marks.remove(block.id)
      marks.keepRegistered()
      expect(namesAndSizes()).toEqual({})
    },
  )

  it.each(['match', 'possible'] as const)('are not drawn where a %s refutes', (tier) => {
    const { block } = pageWithBlock()
    marks.add(block, matchOf(0, 7, { tier, stance: 'refutes' }))
    marks.add(block, matchOf(8, 13))
    marks.move(block)
    expect(namesAndSizes()).toEqual({ xa: 1 })
    marks.remove(block.id)
    marks.keepRegistered()
    expect(namesAndSizes()).toEqual({})
  })

  it('stand where the words stand', () => {
    const { page, block } = pageWithBlock()
    marks.add(block, matchOf(4, 7))
    const [range] = registry.get('xa') ?? []
    expect(range?.startContainer).toBe(the(page, 'b').firstChild)
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 3])
  })

  it('go with their block and leave nothing in the registry', () => {
    const { block } = pageWithBlock()
    marks.add(block, matchOf(0, 7))
    marks.remove(block.id)
    marks.keepRegistered()
    expect(namesAndSizes()).toEqual({})
  })

  it('are not set where the page says something else by now, and come when it says it again', () => {
    const { page, block } = pageWithBlock()
    the(page, 'b').textContent = 'too'
    marks.add(block, matchOf(4, 7))
    expect(namesAndSizes()).toEqual({})
    the(page, 'b').textContent = 'two'
    const [run] = runsOf(page)
    if (run !== undefined) marks.move({ ...run, id: block.id })
    expect(namesAndSizes()).toEqual({ xa: 1 })
  })

  it('come back when a script of the page has cleared the registry', () => {
    const { block } = pageWithBlock()
    marks.add(block, matchOf(0, 7))
    registry.clear()
    marks.keepRegistered()
    expect(namesAndSizes()).toEqual({ xa: 1 })
  })

  it('go one by one where the user has hidden a case on a passage', () => {
    const { block } = pageWithBlock()
    marks.add(block, { ...matchOf(0, 7), quote: 'one two' })
    marks.add(block, { ...matchOf(0, 7), quote: 'one two', caseId: 'another' })
    marks.add(block, { ...matchOf(8, 13), quote: 'three' })
    marks.unmark({ caseId: 'c', quote: 'one two' })
    expect([...marks.drawn()].map(({ match }) => [match.caseId, match.quote])).toEqual([
      ['another', 'one two'],
      ['c', 'three'],
    ])
    expect(namesAndSizes()).toEqual({ xa: 2 })
  })

  it('leave the highlights of the page alone', () => {
    const foreign = new Highlight()
    registry.set('search-results', foreign)
    const { block } = pageWithBlock()
    marks.add(block, matchOf(0, 7))
    marks.clear()
    expect([...registry]).toEqual([['search-results', foreign]])
  })

  it('show one passage at a time', () => {
    const { page } = pageWithBlock()
    marks.show(page.createRange())
    marks.show(page.createRange())
    expect(namesAndSizes()).toEqual({ xc: 1 })
    marks.show(null)
    expect(namesAndSizes()).toEqual({})
  })
})
