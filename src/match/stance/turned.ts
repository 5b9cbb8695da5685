import type { Found } from './frames.ts'
import type { ClaimOutline, Outline } from './signals.ts'

const contrast = /\b(?:rather than|as opposed to|and not because of)\b/giu

/** Topic words after "rather than" that still belong to it: "frogs rather than herons caused the drought". */
const rejectedWords = 3

interface Sides {
  readonly cue: Found
  readonly affirmed: ReadonlySet<string>
  readonly rejected: ReadonlySet<string>
}

/** The topic words on either side of "rather than"; null where there is none, or more than one. */
function sidesOf({ text, tokens, origin }: Outline): Sides | null {
  const [found, another] = [...text.matchAll(contrast)]
  if (!found || another) return null
  const cue = { start: found.index, end: found.index + found[0].length }
  const at = origin(cue.start)
  const termsWhere = (counts: (start: number) => boolean) =>
    tokens.flatMap(({ start, term }) => (counts(start) ? (term ?? []) : []))
  return {
    cue,
    affirmed: new Set(termsWhere((start) => start < at)),
    rejected: new Set(termsWhere((start) => start >= at).slice(0, rejectedWords)),
  }
}

/** How many words one side has that are in the second and not in the third. */
function sharedOnly(
  side: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
  besides: ReadonlySet<string>,
): number {
  let count = 0
  for (const term of side) if (wanted.has(term) && !besides.has(term)) count += 1
  return count
}

/**
 * Finds a contrast that puts the claim on the side of what is not so: "it came from X rather than
 * from Y" of a claim that says Y, or Y rather than X.
 */
export function turnedContrast(said: Outline, claim: ClaimOutline): Found | null {
  const page = sidesOf(said)
  if (page === null) return null
  const own = sidesOf(claim)
  const none = new Set<string>()
  const [affirmed, rejected] = own ? [own.affirmed, own.rejected] : [claim.terms, none]
  const against = sharedOnly(page.rejected, affirmed, own ? rejected : page.affirmed)
  const along = sharedOnly(page.rejected, rejected, affirmed)
  return against > along ? page.cue : null
}
