import type { Shown } from './measure.ts'

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** A flag or a miss in words for a terminal, with a line break at its end. */
export function describeShown(shown: Shown): string {
  if (shown.kind === 'flag') {
    const { tier, stance, score, quote, title, why } = shown.match
    const claim = why.claim === title ? [] : [`  claim: ${flat(why.claim)}`]
    const lines = [
      `${shown.where}: ${tier}, ${stance}, ${score.toFixed(3)}`,
      `  quote: ${flat(quote)}`,
      ...claim,
      `  case:  ${flat(title)}`,
    ]
    return `${lines.join('\n')}\n`
  }
  const lines = [
    `${shown.where}: missed`,
    `  text:  ${flat(shown.text)}`,
    `  claim: ${flat(shown.claim)}`,
    ...(shown.instead === null ? [] : [`  found: ${flat(shown.instead)}`]),
  ]
  return `${lines.join('\n')}\n`
}
