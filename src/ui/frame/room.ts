import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** How much a page may show at once: a popup little, a panel or a page of its own everything. */
export type Room = 'scarce' | 'plenty'

export const RoomContext = createContext<Room>('scarce')

/** The room of the page around. */
export function useRoom(): Room {
  return useContext(RoomContext)
}
