import type { Comparison } from './comparison.ts'
import type { Passage } from './passage.ts'
import { stanceInTongue, stanceOf, type Told } from './stance/index.ts'

/** What a passage does with the claim that it was compared with, by the cues of its language. */
export function saidOf(
  text: string,
  passage: Passage,
  { claim, reading, alignment }: Pick<Comparison, 'claim' | 'reading' | 'alignment'>,
): Told {
  const { language } = passage
  return language === null || language === 'en'
    ? stanceOf(text, passage, claim.text)
    : stanceInTongue(language, { text, passage, claim, page: reading, alignment })
}
