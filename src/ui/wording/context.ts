import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Wording } from './wording.ts'

/** The wording that all components below use. */
export const WordingContext = createContext<Wording | null>(null)

/** The wording of the surrounding tree. Throws where none was provided: a mistake in the code. */
export function useWording(): Wording {
  const wording = useContext(WordingContext)
  if (!wording) throw new Error('a component that needs words was drawn outside WordingContext')
  return wording
}
