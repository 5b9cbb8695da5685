import { useWording } from '../wording/context.ts'

/** Whose cases these are, and what a case does not say. */
export function Credit() {
  const { text } = useWording()
  return (
    <p class="credit quiet">
      <a href="https://euvsdisinfo.eu/" target="_blank" rel="noreferrer noopener">
        {text('credit')}
      </a>{' '}
      {text('creditIntent')}
    </p>
  )
}
