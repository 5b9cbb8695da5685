import { expect, it } from 'vitest'
import { headlineOf, marked, marksOf } from '../browsers/reader.ts'
import { until } from '../browsers/until.ts'
import { wording } from '../browsers/wording.ts'
import { claims, marksClaim } from './claims.ts'
import { inEveryBrowser } from './in-every-browser.ts'

inEveryBrowser('a page that repeats known claims', (world) => {
  it('is marked where the claims stand and nowhere else', async () => {
    const page = await world.visit('e2e/pages/observed.html')
    const marks = await marksOf(page, 3)
    const [conflicts, boast, showcase] = marks
    expect(marksClaim(conflicts, claims.dragRussia), conflicts).toBe(true)
    expect(marksClaim(boast, claims.lithuania), boast).toBe(true)
    expect(showcase).toContain('Lithuania was a “showcase of communism”')
  })

  it('keeps its plain facts unmarked among the claims', async () => {
    const page = await world.visit('demo/article.html')
    const marks = await until(
      'the claims of the article are marked',
      () => marked(page),
      (marks) =>
        Object.values(claims).every((claim) => marks.some((mark) => marksClaim(mark, claim))),
    )
    for (const fact of ['Zhanaozen', 'landed at the request', 'fifty tenge', 'cormorants']) {
      expect(marks.join('\n')).not.toContain(fact)
    }
  })

  it('is counted on the toolbar button by cases', async () => {
    const page = await world.visit('demo/article.html')
    await world.badgeIs(page, '3')
    expect(await headlineOf(await world.popupOf(page))).toBe(wording('headlineFound_other', '3'))
  })

  it('differs from a page of plain facts, which has neither marks nor a badge', async () => {
    const page = await world.visit('e2e/pages/factual.html')
    expect(await headlineOf(await world.popupOf(page))).toBe(wording('headlineNothing'))
    expect(await marked(page)).toEqual([])
    expect(await world.browser.badge(page)).toBe('')
  })
})
