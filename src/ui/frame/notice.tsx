import type { ComponentChildren } from 'preact'

interface NoticeProps {
  readonly headline: string
  readonly children: ComponentChildren
}

/** A screen that has one thing to say instead of findings. */
export function Notice({ headline, children }: NoticeProps) {
  return (
    <div class="notice">
      <h1 aria-live="polite">{headline}</h1>
      {children}
    </div>
  )
}
