import type { MessageLookup } from '../../../src/ui/wording/wording.ts'

/** One entry of a `messages.json`. */
export interface FileMessage {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

export type MessageFile = Readonly<Record<string, FileMessage>>

/** Looks messages up in a file as browsers do: `$NAME$` by its content, `$1` by substitution. */
export function lookupIn(file: MessageFile): MessageLookup {
  return (key, substitutions) => {
    const entry = file[key]
    if (!entry) return ''
    const named = entry.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      return entry.placeholders?.[name.toLowerCase()]?.content ?? ''
    })
    return named.replaceAll(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
  }
}
