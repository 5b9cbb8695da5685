import '../../messages/in-extension.ts'

import { expect, test } from 'vitest'
import { sensitivities } from '../../../src/settings/index.ts'
import { articles, measured } from '../../../src/ui/preferences/measured.ts'
import scores from '../../quality.json' with { type: 'json' }

const keys = { strict: 'surest', balanced: 'match', everything: 'flag' } as const
const foundKeys = { strict: 'surest', balanced: 'match', everything: 'found' } as const

test.each(sensitivities)(
  'what the settings say of “%s” is what was measured last',
  (sensitivity) => {
    const { wrong, found } = measured[sensitivity]
    expect(wrong).toBe(Math.round(scores[`ordinary-en.${keys[sensitivity]}`].aside * articles))
    const share = scores[`moderate-paraphrases.${foundKeys[sensitivity]}`].aside
    expect(found).toBe(Math.round(share * 100))
  },
)
