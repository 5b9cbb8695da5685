import { describe, expect, it } from 'vitest'
import { Changes, type Parts } from '../../src/page/changes.ts'
import { staticLayout } from '../../src/page/static-layout.ts'
import { pageOf, the } from './page-of.ts'

const page = pageOf(
  '<section id="s"><p id="p">text <em id="em">within</em></p><div id="d"><p id="q">more</p></div></section>' +
    '<div id="hidden" hidden><p id="inner">unseen</p></div><svg><g id="g"></g></svg>',
)
const $ = (selector: string): Element => the(page, selector)

type Record = Partial<Pick<MutationRecord, 'attributeName'>> & {
  type: MutationRecordType
  target: Node
  addedNodes?: readonly Node[]
}

function partsAfter(records: readonly Record[], before = staticLayout()): Parts {
  const changes = new Changes(page)
  const complete = records.map((record) => ({ addedNodes: [], attributeName: null, ...record }))
  changes.note(complete as unknown as MutationRecord[])
  const parts = changes.take(staticLayout(), (element) => before.boxOf(element))
  expect(changes.isEmpty).toBe(true)
  return parts
}

describe('the parts of a page to be read again', () => {
  it('for changed text: the block around it', () => {
    const target = $('#em').firstChild ?? $('#em')
    expect(partsAfter([{ type: 'characterData', target }]).starts).toEqual([$('#p')])
  })

  it('for a root element that was replaced: the whole new tree', () => {
    const other = pageOf('<p>before</p>')
    const changes = new Changes(other)
    const root = other.createElement('html')
    root.innerHTML = '<body><p id="new">after</p></body>'
    other.replaceChild(root, other.documentElement)
    const record = { type: 'childList', target: other, addedNodes: [root], attributeName: null }
    changes.note([record] as unknown as MutationRecord[])
    const parts = changes.take(staticLayout(), () => undefined)
    expect(parts.starts).toEqual([root])
    expect(parts.isRenewed(the(other, '#new'))).toBe(true)
  })

  it('for added nodes: the block that they came into, and all of themselves', () => {
    const parts = partsAfter([{ type: 'childList', target: $('#s'), addedNodes: [$('#d')] }])
    expect(parts.starts).toEqual([$('#s')])
    expect(parts.isRenewed($('#q'))).toBe(true)
    expect(parts.isRenewed($('#p'))).toBe(false)
    expect(parts.isRenewedTop($('#d'))).toBe(true)
    expect(parts.isRenewedTop($('#q'))).toBe(false)
  })

  it('for a changed class: the element as a whole, from the block around it on', () => {
    const parts = partsAfter([{ type: 'attributes', target: $('#d'), attributeName: 'class' }])
    expect(parts.starts).toEqual([$('#s')])
    expect(parts.isRenewed($('#q'))).toBe(true)
  })

  it('names each once, however often it changed', () => {
    const record: Record = { type: 'childList', target: $('#p') }
    expect(partsAfter([record, record, { type: 'childList', target: $('#em') }]).starts).toEqual([
      $('#p'),
    ])
  })

  it('leaves to a renewed part what changed within it', () => {
    const parts = partsAfter([
      { type: 'childList', target: $('#q') },
      { type: 'attributes', target: $('#d'), attributeName: 'class' },
    ])
    expect(parts.starts).toEqual([$('#s')])
  })

  it('drops an inline style that leaves the box as it was, as every animation does', () => {
    const record: Record = { type: 'attributes', target: $('#d'), attributeName: 'style' }
    $('#d').setAttribute('style', 'transform: none')
    expect(partsAfter([record]).starts).toEqual([])
  })

  it('keeps an inline style that shows or hides', () => {
    const before = staticLayout()
    before.boxOf($('#d'))
    $('#d').setAttribute('style', 'display: none')
    const record: Record = { type: 'attributes', target: $('#d'), attributeName: 'style' }
    const parts = partsAfter([record], before)
    expect(parts.starts).toEqual([$('#s')])
    expect(parts.isRenewed($('#d'))).toBe(true)
    $('#d').removeAttribute('style')
  })

  it('drops what happens where nothing is read', () => {
    const records: Record[] = [
      { type: 'childList', target: $('#inner') },
      { type: 'childList', target: page.head },
      { type: 'attributes', target: $('#g'), attributeName: 'class' },
      { type: 'childList', target: page.createElement('p') },
    ]
    expect(partsAfter(records).starts).toEqual([])
  })

  it('is the whole page when too much has changed to be told apart', () => {
    const records = Array.from({ length: 600 }, (): Record => {
      return { type: 'childList', target: page.createElement('p') }
    })
    const parts = partsAfter(records)
    expect(parts.starts).toContain(page.documentElement)
    expect(parts.isRenewed($('#q'))).toBe(true)
  })

  it('is the whole page when that is asked for', () => {
    const changes = new Changes(page)
    changes.noteAll()
    const parts = changes.take(staticLayout(), () => undefined)
    expect(parts.starts).toEqual([page.documentElement])
    expect(parts.isRenewed($('#q'))).toBe(true)
  })
})
