/**
 * Claims of the seed cases as the pages here word them: the case's title, the sentence, the
 * words of it that a mark must not leave out, and how the case's disproof begins.
 */
export const claims = {
  dragRussia: {
    title: 'Kazakhstan unrest is a US attempt to drag Russia into new conflicts',
    sentence:
      'It is clear that no country is more interested in destabilising Kazakhstan than the United States, and Turkey is the next potential beneficiary.',
    core: 'no country is more interested in destabilising Kazakhstan than the United States, and Turkey is the next potential beneficiary',
    disproof: 'A new disinformation around the crisis in Kazakhstan presented with no evidence.',
  },
  silkRoad: {
    title:
      'Kazakhstan’s destabilisation attempts to obstruct EEU membership and China’s new Silk Road',
    sentence:
      "The destabilisation of Kazakhstan from abroad tries to create obstacles to its membership in the Eurasian Economic Union headed by Russia, as well as China's new Silk Road.",
    core: "destabilisation of Kazakhstan from abroad tries to create obstacles to its membership in the Eurasian Economic Union headed by Russia, as well as China's new Silk Road",
    disproof:
      'This is part of a wider disinformation campaign to justify the Russian-led intervention of the Collective Security Treaty Organisation in Kazakhstan.',
  },
  lithuania: {
    title: 'Lithuania has nothing to boast about compared to Soviet times',
    sentence: 'Now, when it joined the EU, Lithuania has nothing to boast about.',
    core: 'Lithuania has nothing to boast',
    disproof: 'Recurring pro-Kremlin disinformation narrative about Lithuania',
  },
} as const

/** Comes near a claim, and not near enough to be marked or counted. */
export const nearDragRussia =
  'On the steppe we are watching a US attempt to drag Russia into new trouble, with Kazakhstan as the bait.'

export type Claim = (typeof claims)[keyof typeof claims]

/** Whether a mark covers the claim's telling words and stays within its sentence. */
export function marksClaim(mark: string | undefined, { sentence, core }: Claim): boolean {
  const words = mark ?? ''
  return words.includes(core) && sentence.includes(words)
}
