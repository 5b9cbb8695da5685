import type { Cues, LanguageCode, Languages } from '../languages/index.ts'
import type { Comparison } from './comparison.ts'
import type { Passage } from './passage.ts'
import { stanceInTongue, stanceOf, type Told } from './stance/index.ts'

/** The cues of a language; null for English, which has rules of its own, and for one that is not known. */
function cuesOf(language: LanguageCode | null, languages: Languages): Cues | null {
  return language === null || language === 'en' ? null : languages.cuesOf(language)
}

/** What a passage does with the claim that it was compared with, by the cues of its language. */
export function saidOf(
  text: string,
  passage: Passage,
  { claim, reading, alignment }: Pick<Comparison, 'claim' | 'reading' | 'alignment'>,
  languages: Languages,
): Told {
  const cues = cuesOf(passage.language, languages)
  if (cues === null) return stanceOf(text, passage, claim.text)
  const claimCues = cuesOf(claim.language, languages)
  return stanceInTongue({ text, passage, claim, page: reading, alignment, cues, claimCues })
}
