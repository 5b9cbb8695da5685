import fc from 'fast-check'

/** A small model of a page: what the walk should make of it can be said without walking. */
export type Tree =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'br' }
  | { readonly kind: 'span' | 'p'; readonly children: readonly Tree[] }

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'one',
        'two ',
        ' three',
        'größer',
        'мир ',
        '\n',
        '\t ',
        '👩‍👧',
        '中文字',
        'é',
      ),
    )
    .map((parts) => parts.join('')),
)

export const anyTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 4, arbitrary: anyText.map((text): Tree => ({ kind: 'text', text })) },
    { weight: 1, arbitrary: fc.constant<Tree>({ kind: 'br' }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('span' as const, 'p' as const),
        children: fc.array(tie('tree'), { maxLength: 6 }),
      }),
    },
  ),
})).tree

/** Builds the tree node by node, so that no HTML parser has a say. */
export function build(document: Document, tree: Tree): Node {
  if (tree.kind === 'text') return document.createTextNode(tree.text)
  const element = document.createElement(tree.kind)
  if (tree.kind !== 'br') element.append(...tree.children.map((child) => build(document, child)))
  return element
}

const edge = Symbol('edge of a block')

/** The text between the edges of blocks, white space at the ends taken off. */
export function expectedTexts(tree: Tree): string[] {
  const texts: string[] = []
  let text = ''
  for (const part of [...partsOf(tree), edge]) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    texts.push(text.trim())
    text = ''
  }
  return texts.filter((each) => each !== '')
}

function partsOf(tree: Tree): (string | typeof edge)[] {
  if (tree.kind === 'text') return [tree.text.replace(/[\n\r\t\f]/g, ' ')]
  if (tree.kind === 'br') return ['\n']
  const inner = tree.children.flatMap(partsOf)
  return tree.kind === 'p' ? [edge, ...inner, edge] : inner
}
