/** Of a DOM node only what is read here. */
export interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<DomNode>
}

/** One paragraph-like piece of a page, white space made single. */
export interface Block {
  /** Lower-case name of the element it stands in, e.g. `p`. */
  tag: string
  text: string
  /** Inside a figure or a figcaption: about a picture. */
  caption: boolean
}

const ELEMENT = 1
const TEXT = 3

/** Never words of the story. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed form button input select textarea nav footer aside header menu dialog canvas audio video head'.split(
    ' ',
  ),
)
/** Elements that end a line of text before and after them. */
const BREAKING = new Set(
  'p div section article main body html li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre table tbody thead tfoot tr td th figure figcaption address hr header footer details summary center'.split(
    ' ',
  ),
)

/** Deeper than any page is on purpose; broken markup nests without end. */
const MAX_DEPTH = 400

/** The visible text of an element as blocks in page order. Inline elements stay in their line; `<br>` twice ends a paragraph. */
export function listBlocks(root: DomNode): Block[] {
  const blocks: Block[] = []
  let pieces: string[] = []
  let breaks = 0

  const flush = (tag: string, caption: boolean): void => {
    const text = pieces
      .join('')
      .replace(/[ \t\r\n\f\v\u2028\u2029]+/g, ' ')
      .trim()
    pieces = []
    breaks = 0
    if (text) blocks.push({ tag, text, caption })
  }

  const walk = (node: DomNode, tag: string, caption: boolean, depth: number): void => {
    if (node.nodeType === TEXT) {
      const words = node.textContent ?? ''
      if (/\S/.test(words)) breaks = 0
      pieces.push(words)
      return
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = node.nodeName.toLowerCase()
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      breaks++
      if (breaks >= 2) flush(tag, caption)
      else pieces.push(' ')
      return
    }
    const block = BREAKING.has(name)
    const inCaption = caption || name === 'figcaption' || name === 'figure'
    if (block) flush(tag, caption)
    const inner = block ? name : tag
    if (depth < MAX_DEPTH) for (const child of node.childNodes) walk(child, inner, inCaption, depth + 1)
    else pieces.push(node.textContent ?? '')
    if (block) flush(inner, inCaption)
  }

  walk(root, root.nodeName.toLowerCase(), false, 0)
  flush('body', false)
  return blocks
}
