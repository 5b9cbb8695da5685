/** Plain ways to say that something is not so; X stands for it. */
export const refutingFrames: readonly string[] = [
  'It is false that X.',
  'It is not true that X.',
  'There is no evidence that X.',
  'The claim that X is disinformation.',
  'Contrary to some reports, it is not so that X.',
  'That X is a myth.',
  'Nothing shows that X.',
  'The story that X is made up.',
  'Fact-checkers found no proof that X.',
  'Officials denied that X.',
  'The idea that X is a conspiracy theory.',
  'Nobody has shown that X.',
  'Is it so that X? No.',
  'Experts rejected the notion that X as baseless.',
  'The government dismissed as nonsense the claim that X.',
  'The allegation that X has been debunked many times.',
  'It was never the case that X.',
  'X: this is fake.',
  'It is wrong to say that X.',
  'Kremlin television would have us believe that X.',
]

/** Plain ways to say that somebody said something. */
export const reportingFrames: readonly string[] = [
  'A spokesman said that X.',
  'According to a Russian site, X.',
  'X, the ministry claimed.',
  'RT reported that X.',
  'The senator wrote that X.',
  'The column argues that X.',
  'It is alleged that X.',
  'X, a commentator told viewers.',
  'Pro-Kremlin outlets claimed that X.',
  'X, according to Sputnik.',
  'State television says that X.',
  'One expert believes that X.',
]

/** Words that begin a sentence with a capital and have none within it. */
const littleOpening =
  /^(?:The|A|An|There|Western|Young|Only|Most|No|Nothing|Nobody|In|It|Refusal|Leaked|Protests?)\b/u

/** Puts a title into a frame. */
export function framed(title: string, frame: string): string {
  const plain = title.replace(/[.!]+$/u, '')
  const isWithin = !frame.startsWith('X') && littleOpening.test(plain)
  return frame.replace('X', isWithin ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain)
}
