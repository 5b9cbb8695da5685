import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseTrail, useCaseTrail } from '../../../src/ui/case/use-case-trail.ts'
import { aCase } from '../../pack/generated-cases.ts'

const known = { case: aCase({ id: 'wells', title: 'All wells are poisoned' }), list: null }
let answer: (found: typeof known | null) => void
const port = {
  readCase: () =>
    new Promise<typeof known | null>((resolve) => {
      answer = resolve
    }),
}
let trail: CaseTrail
function Screen() {
  trail = useCaseTrail(port)
  return null
}
let opener: HTMLElement

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body><button>A case</button></body></html>')
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', { scrollY: 40, scrollTo: () => {} })
  opener = document.querySelector('button') as HTMLElement
  act(() => render(<Screen />, document.body))
})
afterEach(() => vi.unstubAllGlobals())

test('a case that was asked for is opened, with what it was opened from', async () => {
  const opening = trail.open('wells', opener)
  await act(async () => {
    answer(known)
    expect(await opening).toBe(true)
  })
  expect(trail.stops).toEqual([{ ...known, opener, scrolled: 40 }])
})

test('a case that comes when something else is shown already is not put over it', async () => {
  const opening = trail.open('wells', opener)
  act(() => trail.leave())
  await act(async () => {
    answer(known)
    await opening
  })
  expect(trail.stops).toEqual([])
})

test('a case that nobody holds is told as such', async () => {
  const opening = trail.open('wells', opener)
  answer(null)
  expect(await opening).toBe(false)
  expect(trail.stops).toEqual([])
})
