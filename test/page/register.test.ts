import { describe, expect, it } from 'vitest'
import { BlockRegister, type KnownBlock } from '../../src/page/register.ts'
import { staticLayout } from '../../src/page/static-layout.ts'
import { walkText } from '../../src/page/walk.ts'
import { pageOf, the } from './page-of.ts'

/** A page whose register writes down what it is told. */
function registered(body: string) {
  const page = pageOf(body)
  const told: string[] = []
  const blocks: KnownBlock[] = []
  const register = new BlockRegister({
    added: (block) => {
      blocks.push(block)
      told.push(`+${block.id} ${block.text}`)
    },
    moved: (block) => told.push(`~${block.id} ${block.text}`),
    removed: (id) => told.push(`-${id}`),
  })
  /** Reads from an element on; what stands in a renewed element is read whether known or not. */
  function read(
    start: Element = page.documentElement,
    renewed: readonly Element[] = [start],
  ): string[] {
    told.length = 0
    const reading = register.read((element) => renewed.some((top) => top.contains(element)))
    const options = {
      layout: staticLayout(),
      enters: reading.needs,
      isRenewed: (element: Element) => renewed.includes(element),
    }
    for (const step of walkText(start, options)) {
      if (step.kind === 'run') reading.found(step.run)
      else if (step.kind === 'read') reading.read(step.element)
    }
    reading.finish()
    return [...told]
  }
  return { page, register, blocks, read }
}

const three = '<p id="a">one two three</p><p id="b">four five six</p><p id="c">seven eight nine</p>'

describe('the blocks known of a page', () => {
  it('are told in the order of the page, with ids that count up', () => {
    expect(registered(three).read()).toEqual([
      '+1 one two three',
      '+2 four five six',
      '+3 seven eight nine',
    ])
  })

  it('are told at once in the first reading, before it has ended', () => {
    const { page, register, blocks } = registered('')
    const reading = register.read(() => true)
    reading.found({ element: page.body, text: 'one two three', pieces: [] })
    expect(blocks).toHaveLength(1)
  })

  it('are not told again when nothing changed', () => {
    const { read } = registered(three)
    read()
    expect(read()).toEqual([])
  })

  it('get a new id when their text changes', () => {
    const { page, read, register } = registered(three)
    read()
    the(page, '#b').textContent = 'four five seven'
    expect(read(the(page, '#b'), [])).toEqual(['-2', '+4 four five seven'])
    expect(register.get(2)).toBeUndefined()
    expect(register.get(4)?.text).toBe('four five seven')
  })

  it('keep their id when an equal element takes the place of theirs', () => {
    const { page, read, register } = registered(three)
    read()
    const copy = the(page, '#b').cloneNode(true) as Element
    the(page, '#b').replaceWith(copy)
    expect(read(page.body, [copy])).toEqual(['~2 four five six'])
    expect(register.get(2)?.element).toBe(copy)
  })

  it('keep their id when a text node is replaced by an equal one', () => {
    const { page, read } = registered(three)
    read()
    the(page, '#b').firstChild?.replaceWith('four five six')
    expect(read(the(page, '#b'), [])).toEqual(['~2 four five six'])
  })

  it('are gone when their element has left the page, wherever it stood', () => {
    const { page, read } = registered(`<div id="box">${three}</div>`)
    read()
    the(page, '#box').remove()
    expect(read(page.body, [])).toEqual(['-1', '-2', '-3'])
  })

  it('are gone when a part around them is hidden', () => {
    const { page, read } = registered(`<div id="box">${three}</div><p>ten eleven twelve</p>`)
    read()
    the(page, '#box').setAttribute('hidden', '')
    expect(read(page.body, [the(page, '#box')])).toEqual(['-1', '-2', '-3'])
  })

  it('stay known while a part that does not hold them is read again', () => {
    const { page, read } = registered(`${three}<div id="feed"></div>`)
    read()
    const added = page.createElement('p')
    added.textContent = 'a new paragraph'
    the(page, '#feed').append(added)
    expect(read(the(page, '#feed'), [added])).toEqual(['+4 a new paragraph'])
  })

  it('need no second look below an element that is known and did not change', () => {
    const { page, register, read } = registered(three)
    read()
    const reading = register.read(() => false)
    expect(reading.needs(the(page, '#a'), false)).toBe(false)
    expect(reading.needs(the(page, '#a'), true)).toBe(true)
    expect(reading.needs(page.createElement('p'), false)).toBe(true)
    reading.read(the(page, '#a'))
    expect(reading.needs(the(page, '#a'), true)).toBe(false)
  })

  it('are told apart where two say the same', () => {
    const { page, read, register } = registered(
      '<p id="a">one two three</p><p id="b">one two three</p>',
    )
    read()
    the(page, '#a').remove()
    expect(read(page.body, [])).toEqual(['-1'])
    expect(register.get(2)?.element).toBe(the(page, '#b'))
  })
})
