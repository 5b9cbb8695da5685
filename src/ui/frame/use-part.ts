import { useEffect, useState } from 'preact/hooks'
import { focusMain } from './focus-main.ts'

/** The part of a page that its address names; the first one where it names none. */
export function usePart<Part extends string>(parts: readonly [Part, ...Part[]]): Part {
  const named = () => parts.find((part) => location.hash === `#${part}`) ?? parts[0]
  const [part, setPart] = useState(named)
  useEffect(() => {
    const follow = () => {
      setPart(named())
      focusMain()
      scrollTo(0, 0)
    }
    const controller = new AbortController()
    addEventListener('hashchange', follow, { signal: controller.signal })
    return () => controller.abort()
  }, [])
  return part
}
