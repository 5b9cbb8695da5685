import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Attempt, ListFacts } from '../../library/index.ts'
import type { ListsPort } from '../lists-port.ts'

/** The lists as they stand, null until they were read; and how to have them read again. */
export function useLists(
  port: ListsPort,
): readonly [Attempt<readonly ListFacts[]> | null, () => Promise<void>] {
  const [lists, setLists] = useState<Attempt<readonly ListFacts[]> | null>(null)
  const readAgain = useCallback(async () => setLists(await port.lists()), [port])
  useEffect(() => {
    const stop = new AbortController()
    port.onChange(() => void readAgain(), stop.signal)
    void readAgain()
    return () => stop.abort()
  }, [port, readAgain])
  return [lists, readAgain]
}
