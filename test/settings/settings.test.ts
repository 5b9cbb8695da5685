import '../messages/in-extension.ts'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultSettings, isActive, withSwitch } from '../../src/settings/index.ts'

const site = 'www.example.org'
const other = 'news.example.net'

describe('settings', () => {
  it('check every page until the user chooses otherwise', () => {
    expect(isActive(defaultSettings, site)).toBe(true)
    expect(isActive(defaultSettings, null)).toBe(true)
  })

  it('leave out one site that is switched off, and no other', () => {
    const settings = withSwitch(defaultSettings, site, false)
    expect(isActive(settings, site)).toBe(false)
    expect(
      [other, `sub.${site}`, 'example.org', null].map((one) => isActive(settings, one)),
    ).toEqual([true, true, true, true])
    expect(isActive(withSwitch(settings, site, true), site)).toBe(true)
  })

  it('check nothing while all is off, and remember the sites for when it is on again', () => {
    const siteOff = withSwitch(defaultSettings, site, false)
    const allOff = withSwitch(siteOff, null, false)
    expect([site, other, null].map((one) => isActive(allOff, one))).toEqual([false, false, false])
    const on = withSwitch(allOff, null, true)
    expect([site, other, null].map((one) => isActive(on, one))).toEqual([false, true, true])
  })

  it('hold what was switched last, each site once, and leave the settings before untouched', () => {
    const switches = fc.array(
      fc.record({ site: fc.option(fc.constantFrom('a', 'b', 'c')), on: fc.boolean() }),
    )
    fc.assert(
      fc.property(switches, (steps) => {
        let settings = defaultSettings
        const last = new Map<string | null, boolean>()
        for (const step of steps) {
          const before = structuredClone(settings)
          const after = withSwitch(settings, step.site, step.on)
          expect(settings).toEqual(before)
          settings = after
          last.set(step.site, step.on)
        }
        const everywhere = last.get(null) ?? true
        for (const one of ['a', 'b', 'c']) {
          expect(isActive(settings, one)).toBe(everywhere && (last.get(one) ?? true))
        }
        expect(new Set(settings.sitesOff).size).toBe(settings.sitesOff.length)
      }),
    )
  })
})
