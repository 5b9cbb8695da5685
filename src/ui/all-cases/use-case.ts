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

/** Reads the case of an id; null where none is wanted. */
export function useCase(port: CasePort, caseId: string | null): CaseState | null {
  const [state, setState] = useState<CaseState>({ kind: 'reading' })
  useEffect(() => {
    if (caseId === null) return
    let isGone = false
    const tell = (next: CaseState) => {
      if (!isGone) setState(next)
    }
    tell({ kind: 'reading' })
    port.readCase(caseId).then(
      (known) => tell(known === null ? { kind: 'missing' } : { kind: 'read', known }),
      (rejection: unknown) => tell({ kind: 'failed', reason: reasonOf(rejection) }),
    )
    return () => {
      isGone = true
    }
  }, [port, caseId])
  return caseId === null ? null : state
}
