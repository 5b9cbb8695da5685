import { Languages } from '../../src/languages/index.ts'

/** No language but English, and no word of it. */
export const englishOnly = new Languages({ names: () => [], terms: () => [], knows: () => false })
