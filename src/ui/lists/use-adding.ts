import { useCallback, useRef, useState } from 'preact/hooks'
import type { ListOffer } from '../../library/index.ts'
import type { ColumnChoice, ListsPort, Watch } from '../lists-port.ts'
import {
  type AddFlow,
  afterCommit,
  afterLooking,
  afterReading,
  afterSubscribing,
  beginning,
  further,
  untouched,
} from './add-flow.ts'

/** Adding a list, step by step. */
export interface Adding {
  readonly flow: AddFlow
  readonly read: (files: readonly File[], columns: ColumnChoice | null) => Promise<void>
  readonly commit: (name: string) => Promise<void>
  /** The address that was asked last, for another try; empty once its list was added. */
  readonly address: string
  readonly look: (address: string) => Promise<void>
  readonly subscribe: (offer: ListOffer) => Promise<void>
  /** Ends the work under way, or gives up what was read. */
  readonly cancel: () => void
}

/** Keeps where adding a list stands; `onAdded` is called when one was stored. */
export function useAdding(port: ListsPort, onAdded: () => Promise<void>): Adding {
  const [flow, setFlow] = useState<AddFlow>(untouched)
  const [address, setAddress] = useState('')
  const stop = useRef(new AbortController())
  const watch = useCallback((): Watch => {
    stop.current = new AbortController()
    const { signal } = stop.current
    return { signal, onProgress: (progress) => setFlow((now) => further(now, progress)) }
  }, [])
  const read = async (files: readonly File[], columns: ColumnChoice | null) => {
    if (flow.kind === 'read') flow.reading.discard()
    setFlow(beginning('reading', null))
    setFlow(afterReading(files, await port.read(files, columns, watch())))
  }
  const commit = async (name: string) => {
    if (flow.kind !== 'read') return
    const { files, reading } = flow
    setFlow(beginning('indexing', reading))
    const attempt = await reading.commit(name, watch())
    setFlow(afterCommit(files, reading, attempt))
    if (attempt.ok) await onAdded()
  }
  const look = async (asked: string) => {
    // Before anything is drawn: the browser asks the user only while a click is being handled.
    const looking = port.look(asked, watch())
    setAddress(asked)
    setFlow(beginning('fetching', null))
    setFlow(afterLooking(await looking))
  }
  const subscribe = async (offer: ListOffer) => {
    setFlow(beginning('fetching', null))
    const attempt = await port.subscribe(offer, watch())
    setFlow(afterSubscribing(offer, attempt))
    if (!attempt.ok) return
    setAddress('')
    await onAdded()
  }
  const cancel = () => {
    if (flow.kind === 'read') flow.reading.discard()
    stop.current.abort()
    setFlow(untouched)
  }
  return { flow, read, commit, address, look, subscribe, cancel }
}
