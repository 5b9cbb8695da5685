import messages from '../../public/_locales/en/messages.json' with { type: 'json' }

interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}

/**
 * A text of the interface as readers get it in English, its placeholders filled with `values` in
 * their numbered order. Throws where there is no such text, so that tests follow renamed ones.
 */
export function wording(key: keyof typeof messages, ...values: readonly string[]): string {
  const { message, placeholders = {} }: Message = messages[key]
  return message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
    const number = Number(placeholders[name.toLowerCase()]?.content.slice(1))
    const value = values[number - 1]
    if (value === undefined) throw new Error(`“${key}” needs a value for ${name}.`)
    return value
  })
}
