import { describe, expect, it } from 'vitest'
import { isPublisher, publisherPatterns } from '../../src/settings/publishers.ts'

describe('the publishers of the bundled cases', () => {
  it('are left alone, with their subdomains', () => {
    expect(isPublisher('euvsdisinfo.eu')).toBe(true)
    expect(isPublisher('www.euvsdisinfo.eu')).toBe(true)
    expect(publisherPatterns).toEqual(['*://*.euvsdisinfo.eu/*'])
  })

  it('are not taken for others', () => {
    for (const site of ['noteuvsdisinfo.eu', 'euvsdisinfo.eu.example', 'example.org', null]) {
      expect(isPublisher(site)).toBe(false)
    }
  })
})
