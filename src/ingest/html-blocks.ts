/** Of a DOM node only what is read here. */
export interface DomNode {
  nodeType: number
  nodeName: string
  textContent: string | null
  childNodes: Iterable<DomNode>
  /** Elements only. */
  getAttribute?(name: string): string | null
}

/** One paragraph-like piece of a page, white space made single. */
export interface Block {
  /** Lower-case name of the element it stands in, e.g. `p`. */
  tag: string
  text: string
  /** Inside a figure, a figcaption or what a page's class names call a caption: about a picture. */
  caption: boolean
  /** All its words are one link or several: a way to another page. */
  linked: boolean
}

const ELEMENT = 1
const TEXT = 3
/** Stands for a `<br>` until its block is whole; a control character that no page shows. */
const BREAK = '\u0001'
/** Stands for the end of a paragraph inside `pre`. */
const PARAGRAPH = '\u0002'
const OUR_MARKS = new RegExp(`[${BREAK}${PARAGRAPH}]`, 'g')

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

/** 'wp-caption', 'image__caption', 'photo-credit': class names by which older pages say what `figcaption` says. */
const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|photo-?credit|image-?credit)(?:$|[\s_-])/i
/** A class on one of these is about the page as a whole ('no-caption' on the body), not about a picture. */
const WHOLE = new Set('body html article main section'.split(' '))

/** A line shorter than this, in code units, was ended on purpose; a longer one may have been broken to fit. */
const MIN_WRAPPED = 60

/** Deeper than any page is on purpose; broken markup nests without end. */
const MAX_DEPTH = 400

/**
 * Does a single `<br>` between the two lines part them? It does after a short line: bylines and dates stand one above
 * the other that way. After a long one it only wraps, as in pages copied from typescripts.
 */
const isParted = (before: string, after: string): boolean =>
  before.length < MIN_WRAPPED && /^["'“‘(]{0,2}[\p{Lu}\d]/u.test(after)

/** White space that is not a single blank: that is what nearly all of it is, and need not be written anew. */
const UNEVEN = /[ \t\r\n\f\v\u2028\u2029]{2,}|[\t\r\n\f\v\u2028\u2029]/g

/** Lines with their white space made single, those that belong together made one. */
function joinLines(pieces: readonly string[], mayPart: boolean): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = piece.replace(UNEVEN, ' ').trim()
    const last = lines.at(-1)
    if (!line) continue
    if (last === undefined || (mayPart && isParted(last, line))) lines.push(line)
    else lines[lines.length - 1] = `${last} ${line}`
  }
  return lines
}

/** In `pre` blank lines and indented ones begin a paragraph; all other line ends only wrap. */
const withParagraphs = (words: string): string =>
  words.replace(/\n[ \t\r]{0,200}\n|\n(?=[ \t]{2})/g, PARAGRAPH)

/** The visible text of an element as blocks in page order. Inline elements stay in their line; `<br>` twice ends a paragraph, once perhaps. */
export function listBlocks(root: DomNode): Block[] {
  const blocks: Block[] = []
  let pieces: string[] = []
  let breaks = 0

  /** Whether the words since the last flush stand in links, and whether some stand outside. */
  let inLinks = false
  let outsideLinks = false

  const flush = (tag: string, caption: boolean): void => {
    const linked = inLinks && !outsideLinks
    const texts = pieces
      .join('')
      .split(PARAGRAPH)
      // A heading is one line, however it is broken to fit.
      .flatMap((paragraph) => joinLines(paragraph.split(BREAK), !/^h[1-6]$/.test(tag)))
    pieces = []
    breaks = 0
    inLinks = false
    outsideLinks = false
    for (const text of texts) blocks.push({ tag, text, caption, linked })
  }

  const walk = (node: DomNode, tag: string, caption: boolean, linked: boolean, depth: number): void => {
    if (node.nodeType === TEXT) {
      // The marks of line ends are ours alone.
      const words = (node.textContent ?? '').replace(OUR_MARKS, ' ')
      if (/\S/.test(words)) {
        breaks = 0
        if (linked) inLinks = true
        else outsideLinks = true
      }
      pieces.push(tag === 'pre' ? withParagraphs(words) : words)
      return
    }
    if (node.nodeType !== ELEMENT && node.nodeType !== 9 && node.nodeType !== 11) return
    const name = node.nodeName.toLowerCase()
    if (SKIPPED.has(name)) return
    if (name === 'br') {
      breaks++
      if (breaks >= 2) flush(tag, caption)
      else pieces.push(BREAK)
      return
    }
    const block = BREAKING.has(name)
    const inCaption =
      caption ||
      name === 'figcaption' ||
      name === 'figure' ||
      (!WHOLE.has(name) && CAPTION_CLASS.test(node.getAttribute?.('class') ?? ''))
    const inLink = linked || name === 'a'
    if (block) flush(tag, caption)
    const inner = block ? name : tag
    if (depth < MAX_DEPTH)
      for (const child of node.childNodes) walk(child, inner, inCaption, inLink, depth + 1)
    else pieces.push(node.textContent ?? '')
    if (block) flush(inner, inCaption)
  }

  walk(root, root.nodeName.toLowerCase(), false, false, 0)
  flush('body', false)
  return blocks
}
