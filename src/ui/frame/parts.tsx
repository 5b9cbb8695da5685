interface PartsProps<Part extends string> {
  readonly label: string
  readonly titles: Readonly<Record<Part, string>>
  readonly current: Part
  /** The part in sight was pressed, which its address alone does not tell. */
  readonly onAgain?: () => void
}

/** The parts of a page, each with an address of its own, so that it can be linked to. */
export function Parts<Part extends string>({ label, titles, ...props }: PartsProps<Part>) {
  const { current, onAgain } = props
  const parts = Object.entries<string>(titles)
  return (
    <nav class="parts" aria-label={label}>
      {parts.map(([part, title]) => (
        <a
          key={part}
          href={`#${part}`}
          {...(part === current ? { 'aria-current': 'page', onClick: onAgain } : {})}
        >
          {title}
        </a>
      ))}
    </nav>
  )
}
