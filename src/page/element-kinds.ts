/**
 * What an element is to the text, whatever its style:
 * - `prose`: its content is read;
 * - `nothing`: it leaves no trace between the words around it;
 * - `gap`: it is seen but not read (a picture, a field), and parts the words around it;
 * - `line-break`: it is a line feed.
 */
export type ElementKind = 'prose' | 'nothing' | 'gap' | 'line-break'

const kinds = new Map<string, ElementKind>([['br', 'line-break']])

// `rt` and `rp` repeat a word in another script: read, they would cut the word in two.
const nothing =
  'head title meta link base script style noscript template datalist rt rp param source track area'
for (const name of nothing.split(' ')) kinds.set(name, 'nothing')

const gaps =
  'textarea input select svg math iframe frame frameset object embed canvas audio video map meter progress'
for (const name of gaps.split(' ')) kinds.set(name, 'gap')

/** Names in lower case; `button` is read because the headings of accordions are buttons. */
const blockNames = new Set(
  (
    'html body address article aside blockquote button caption center dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main ' +
    'menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead ' +
    'tr ul xmp'
  ).split(' '),
)

/** The kind of an element. What a person is writing (`contenteditable`) is a gap. */
export function kindOf(element: Element): ElementKind {
  const kind = kinds.get(element.localName)
  if (kind !== undefined) return kind
  const editable = element.getAttribute('contenteditable')
  return editable === null || editable.toLowerCase() === 'false' ? 'prose' : 'gap'
}

/** Whether an element of this name is a block where no style says otherwise. */
export function isBlockByName(element: Element): boolean {
  return blockNames.has(element.localName)
}
