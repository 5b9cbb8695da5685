/** Characters that mean nothing in a text and break what reads it: controls but tab and line breaks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu
/** Half a character, which no encoding can write. */
const halves = /\p{Cs}/gu

/** A text that can be written in JSON and UTF-8 and comes back as it was. */
export function plainText(text: string): string {
  return text.replace(controls, '').replace(halves, '\uFFFD')
}

/** White space of saved pages (no-break, doubled) means nothing: one plain space. */
export function tidy(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim()
}

/** The paragraphs of a text, which line breaks part. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/u)
    .map(tidy)
    .filter((paragraph) => paragraph !== '')
}
