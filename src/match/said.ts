import type { Cues, LanguageCode, Languages } from '../languages/index.ts'
import type { Comparison } from './comparison.ts'
import type { Passage } from './passage.ts'
import { oppositeWord, stanceInTongue, stanceOf, type Told } from './stance/index.ts'

/** The cues of a language; null for English, which has rules of its own, and for one that is not known. */
function cuesOf(language: LanguageCode | null, languages: Languages): Cues | null {
  return language === null || language === 'en' ? null : languages.cuesOf(language)
}

/** What a passage does with a claim. */
export interface Said extends Told {
  /** Whether it says the opposite of a claim that says no: its "not" is not the claim's own. */
  readonly isOpposite: boolean
}

/** What a passage does with the claim that it was compared with, by the cues of its language. */
export function saidOf(
  text: string,
  passage: Passage,
  { claim, reading, alignment }: Pick<Comparison, 'claim' | 'reading' | 'alignment'>,
  languages: Languages,
): Said {
  const cues = cuesOf(passage.language, languages)
  const opposite = oppositeWord({ text, passage, claim, page: reading, alignment, cues })
  if (opposite) return { stance: 'refutes', cues: [opposite], isOpposite: true }
  if (cues === null) return { ...stanceOf(text, passage, claim.text), isOpposite: false }
  const claimCues = cuesOf(claim.language, languages)
  const compared = { text, passage, claim, page: reading, alignment, cues, claimCues }
  return { ...stanceInTongue(compared), isOpposite: false }
}
