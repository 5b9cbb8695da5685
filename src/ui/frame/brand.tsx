import type { ComponentChildren } from 'preact'
import { useWording } from '../wording/context.ts'

/** Whose page this is, and at the far end of the line what leads away from it. */
export function Brand({ children }: { children?: ComponentChildren }) {
  const { text } = useWording()
  return (
    <header class="brand">
      <span class="brand-mark" aria-hidden="true" />
      {text('extensionName')}
      {children}
    </header>
  )
}
