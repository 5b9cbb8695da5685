import * as v from 'valibot'
import { storage } from 'wxt/utils/storage'

/** A text that somebody wants checked, and the page that it is from. */
export interface AskedPassage {
  readonly text: string
  /** Null where it was pasted. */
  readonly url: string | null
  readonly title: string | null
}

const schema = v.object({
  text: v.string(),
  url: v.nullable(v.string()),
  title: v.nullable(v.string()),
})

/** In the memory of the browser, like everything that pages say. */
const kept = storage.defineItem<unknown>('session:passage')

/** Keeps a passage for the page where it is checked. */
export async function keepPassage(passage: AskedPassage): Promise<void> {
  await kept.setValue(passage)
}

/** Takes the passage that was kept last; null where there is none. It is given once. */
export async function takePassage(): Promise<AskedPassage | null> {
  const passage = await kept.getValue()
  await kept.removeValue()
  return v.is(schema, passage) ? passage : null
}
