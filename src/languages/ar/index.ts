import { ara } from 'stopword'
import { littleWords, type Tongue } from '../tongue.ts'
import { cues } from './cues.ts'
import { stem } from './stem.ts'

/** Arabic. */
export const ar: Tongue = {
  code: 'ar',
  stem,
  stopWords: littleWords(
    ara,
    `اعادة الاول الثاني السابق الماضي المقبل الوقت اليوم اول ايام ثلاثة اربعة زيارة سنة سنوات شخصا صباح عام عاما عدد عشرة قوة لقاء مساء مليار مليون نهاية يوم واحد مايو ايار`,
  ),
  namesHaveCapitals: false,
  hasCompounds: false,
  prefixes: ['وال', 'بال', 'لل', 'ال', 'و', 'ف', 'ل', 'ب', 'ك', 'س'].map((prefix) => [
    prefix,
    null,
  ]),
  cues,
}
