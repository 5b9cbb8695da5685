import fc from 'fast-check'
import { latinLookAlikes } from '../../src/language/look-alikes.ts'

/** The letters of other scripts that look like each Latin one. */
const lookAlikesOf = new Map<string, string[]>()
for (const [letter, latin] of latinLookAlikes) {
  lookAlikesOf.set(latin, [...(lookAlikesOf.get(latin) ?? []), letter])
}

/** Words in which a reader would see no difference, with at least one letter left as it is. */
function placesIn(text: string): number[] {
  return [...text.matchAll(/\p{L}{2,}/gu)].flatMap(({ 0: word, index }) => {
    const places = [...word].flatMap((letter, at) => (lookAlikesOf.has(letter) ? [index + at] : []))
    return places.length === word.length ? places.slice(1) : places
  })
}

/** A text with some of its Latin letters written by letters of other scripts that look like them. */
export function withLookAlikes(text: string): fc.Arbitrary<string> {
  const places = placesIn(text)
  return fc.tuple(fc.subarray(places), fc.nat(5)).map(([chosen, choice]) => {
    const letters = [...text]
    for (const place of chosen) {
      const likes = lookAlikesOf.get(letters[place] ?? '') ?? []
      letters[place] = likes[choice % likes.length] ?? ''
    }
    return letters.join('')
  })
}
