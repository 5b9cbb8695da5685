import { useWording } from '../wording/context.ts'

/**
 * Whose cases these are, and what a case does not say.
 * @param lists the user's list that each case is from; null for those that come with the extension
 */
export function Credit({ lists }: { lists: readonly (string | null)[] }) {
  const { text } = useWording()
  return (
    <p class="credit quiet">
      {[...new Set(lists)].map((list) => (
        <span key={list}>{list === null ? <Bundled /> : text('creditList', list)} </span>
      ))}
      {text('creditIntent')}
    </p>
  )
}

function Bundled() {
  const { text } = useWording()
  return (
    <a href="https://euvsdisinfo.eu/" target="_blank" rel="noreferrer noopener">
      {text('credit')}
    </a>
  )
}
