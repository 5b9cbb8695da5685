import { useEffect, useState } from 'preact/hooks'
import type { KnownCase } from '../../messages/index.ts'
import type { CasePort } from '../case-port.ts'
import { reasonOf } from '../reason.ts'

/** What is known of a case that an address names. */
export type CaseState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly known: KnownCase }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string }

const reading: CaseState = { kind: 'reading' }

/** Reads the case of an id; null where none is wanted. */
export function useCase(port: CasePort, caseId: string | null): CaseState | null {
  const [told, setTold] = useState({ of: caseId, state: reading })
  useEffect(() => {
    if (caseId === null) return
    let isGone = false
    const tell = (state: CaseState) => {
      if (!isGone) setTold({ of: caseId, state })
    }
    port.readCase(caseId).then(
      (known) => tell(known === null ? { kind: 'missing' } : { kind: 'read', known }),
      (rejection: unknown) => tell({ kind: 'failed', reason: reasonOf(rejection) }),
    )
    return () => {
      isGone = true
    }
  }, [port, caseId])
  if (caseId === null) return null
  // What is known of the case before must not be drawn for a moment as if it were this one.
  return told.of === caseId ? told.state : reading
}
