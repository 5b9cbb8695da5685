import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { caseAddress } from '../format/links.ts'
import { useActions } from '../frame/actions.ts'
import { useWording } from '../wording/context.ts'

interface CaseLinkProps {
  readonly caseId: string
  readonly children: ComponentChildren
}

/**
 * A link to a case. A plain click opens it in place; it has an address all the same, so that it can
 * be opened in a tab of its own.
 */
export function CaseLink({ caseId, children }: CaseLinkProps) {
  const { text } = useWording()
  const { openCase } = useActions()
  const [isMissing, setMissing] = useState(false)
  const open = async (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const opened = await openCase(caseId, event.currentTarget).catch(() => false)
    setMissing(!opened)
  }
  return (
    <>
      <a href={caseAddress(caseId)} dir="auto" onClick={open}>
        {children}
      </a>
      <span role="status" class="problem">
        {isMissing && text('caseMissing')}
      </span>
    </>
  )
}
