import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { PopupPort } from '../port.ts'
import { followReport, type Reading } from './follow-report.ts'

/** The latest reading of the port's report, and a function that reads again and settles when it has. */
export function useReport(
  port: Pick<PopupPort, 'report' | 'onChange'>,
): [Reading, () => Promise<void>] {
  const [reading, setReading] = useState<Reading>({ kind: 'waiting' })
  const readAgain = useRef(() => Promise.resolve())

  useEffect(() => {
    const controller = new AbortController()
    readAgain.current = followReport(port, setReading, controller.signal)
    return () => controller.abort()
  }, [port])

  return [reading, useCallback(() => readAgain.current(), [])]
}
