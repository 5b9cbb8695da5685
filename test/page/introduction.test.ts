import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { introductionOf } from '../../src/page/introduction.ts'

/** A document that a browser says is of this type; linkedom says nothing of the kind. */
function documentOf(contentType: string, title = 'Frogs rule the senate'): Document {
  const { document } = parseHTML(`<html><head><title>${title}</title></head></html>`)
  Object.defineProperty(document, 'contentType', { value: contentType })
  return document
}

const named = { page: 'p', openedAt: 1_700_000_000_000 }

describe('the introduction of a page', () => {
  it.each(['text/html', 'application/xhtml+xml', 'text/plain'])(
    'says that %s can be read',
    (type) => {
      const introduction = { ...named, readable: true, isFactCheck: false, language: null }
      expect(introductionOf(documentOf(type), named)).toEqual(introduction)
    },
  )

  it.each(['application/pdf', 'image/png', 'application/xml'])('and that %s cannot', (type) => {
    const introduction = { ...named, readable: false, isFactCheck: false, language: null }
    expect(introductionOf(documentOf(type, 'Fact check: frogs'), named)).toEqual(introduction)
  })

  it('says what the page is at that moment, and says it anew under another id', () => {
    const document = documentOf('text/html')
    expect(introductionOf(document, { ...named, page: 'one' })).toMatchObject({
      page: 'one',
      isFactCheck: false,
    })
    const title = document.querySelector('title')
    if (title !== null) title.textContent = 'Fact check: do frogs rule the senate?'
    expect(introductionOf(document, { ...named, page: 'other' })).toMatchObject({
      page: 'other',
      isFactCheck: true,
    })
  })

  it.each([
    ['en', 'en'],
    ['de-AT', 'de'],
    [' PT_br ', 'pt'],
    ['', null],
    ['x-klingon', null],
    ['<b>', null],
  ])('says of lang="%s" that the language is %s', (lang, language) => {
    const document = documentOf('text/html')
    document.documentElement.setAttribute('lang', lang)
    expect(introductionOf(document, named).language).toBe(language)
  })
})
