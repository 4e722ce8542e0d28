import { createRequire } from 'node:module'
import type { Furniture, FurnitureKind } from '../model/report.js'
import type { Span } from '../model/span.js'
import { findByline } from './byline.js'
import type { Block, DomNode } from './html-blocks.js'
import { listBlocks } from './html-blocks.js'
import type { PageMetadata } from './metadata.js'
import { readMetadata, splitAuthors } from './metadata.js'
import { findOutletName } from './outlets.js'
import { splitTitle } from './title.js'

/** A page as plain text that reads like a text report, with what its markup says of the parts. */
export interface PageText {
  text: string
  headline: Span | null
  /** Captions and bylines that the markup names. */
  furniture: Furniture[]
  /** The author names of the metadata with their places in the text's byline line. */
  authors: { name: string; span: Span | null }[]
  publisher: string | null
  metadata: PageMetadata
  /** False when no block is as long as a sentence: an error page, a bare cookie notice, a frame of links. */
  hasStory: boolean
}

interface PageDocument extends DomNode {
  body: DomNode | null
  documentElement: DomNode | null
  querySelector(selector: string): (DomNode & { getAttribute(name: string): string | null }) | null
  querySelectorAll(selector: string): Iterable<DomNode & { getAttribute(name: string): string | null }>
}

interface Article {
  title?: string | null
  byline?: string | null
  content?: unknown
  siteName?: string | null
}

/**
 * The article finder's time grows with the square of nesting and worse: 400 nested boxes take a
 * second, 2,000 half a minute. Pages beyond these bounds are read in the plain order of blocks.
 */
const MAX_NESTING = 150
const MAX_ELEMENTS = 60_000

const load = createRequire(import.meta.url)
// Loaded for the first page only: a folder of text files never waits for them.
const parseHtml = (html: string): PageDocument =>
  (load('linkedom') as { parseHTML(html: string): { document: unknown } }).parseHTML(html)
    .document as PageDocument
const newReadability = (document: unknown): { parse(): Article | null } => {
  const { Readability } = load('@mozilla/readability') as {
    Readability: new (document: unknown, options: object) => { parse(): Article | null }
  }
  return new Readability(document, { serializer: (element: unknown) => element, keepClasses: true })
}

/** linkedom wants a whole document; a saved fragment gets one around it. */
function parse(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><body>${html}</body></html>`
  return parseHtml(whole)
}

/** A page of frames may carry its words for browsers that show none; as a page of its own it is read like any other. */
function findNoframes(html: string): string | null {
  const start = /<noframes\b[^>]{0,200}>/i.exec(html)
  if (!start || !/<frameset[\s>]/i.test(html)) return null
  const end = html.toLowerCase().indexOf('</noframes', start.index)
  const inner = html.slice(start.index + start[0].length, end < 0 ? html.length : end)
  const title = /<title\b[^>]{0,200}>[^<]{0,400}<\/title>/i.exec(html.slice(0, start.index))?.[0] ?? ''
  return `<html><head>${title}</head>${/<body[\s>]/i.test(inner) ? inner : `<body>${inner}</body>`}</html>`
}

/** Is the tree no deeper and no larger than this? Stops looking as soon as it is. */
function isWithin(root: DomNode, nesting: number, elements: number): boolean {
  let count = 0
  const open: { node: DomNode; depth: number }[] = [{ node: root, depth: 0 }]
  for (let top = open.pop(); top; top = open.pop()) {
    if (top.depth > nesting || ++count > elements) return false
    for (const child of top.node.childNodes)
      if (child.nodeType === 1) open.push({ node: child, depth: top.depth + 1 })
  }
  return true
}

/** A paragraph of fewer characters than this is a link, a label or an error's name; agencies' one-line flashes are longer. */
const MIN_PARAGRAPH = 60

/** Fewer characters than this is a teaser or a cookie notice, not an article. */
const MIN_ARTICLE = 140

/** Rewrites the document: all else is to be read from it before. */
function takeArticleBlocks(
  document: PageDocument,
): { blocks: Block[]; byline: string | null; site: string | null } | null {
  try {
    const article = newReadability(document).parse()
    if (!article?.content) return null
    const blocks = listBlocks(article.content as DomNode)
    const length = blocks.reduce((sum, block) => sum + block.text.length, 0)
    if (length < MIN_ARTICLE) return null
    return { blocks, byline: article.byline ?? null, site: article.siteName ?? null }
  } catch {
    // A page it cannot digest is still read block by block below; nothing is lost but some neatness.
    return null
  }
}

const same = (a: string, b: string): boolean => flatten(a) === flatten(b)
const flatten = (words: string): string => words.toLowerCase().replace(/[^\p{L}\d]+/gu, '')

/**
 * Turns a page into text: headline, byline, then its blocks with blank lines between.
 * Null when the page shows no words at all (only scripts, an empty frame).
 */
export function readHtml(html: string): PageText | null {
  return readPage(findNoframes(html) ?? html)
}

function readPage(html: string): PageText | null {
  const document = parse(html)
  const metadata = readMetadata(document as unknown as Parameters<typeof readMetadata>[0])
  const root = document.body ?? document.documentElement
  const whole = root ? listBlocks(root) : []
  // Not its textContent: that runs 'Ferry stays<br>in port' together.
  const h1 = document.querySelector('h1')
  const shown = h1 ? listBlocks(h1)[0]?.text : undefined
  const article = isWithin(document, MAX_NESTING, MAX_ELEMENTS) ? takeArticleBlocks(document) : null
  const blocks = article ? withCaptions(article.blocks, whole) : whole
  if (!blocks.some((block) => /[\p{L}\d]/u.test(block.text))) return null

  const titled = metadata.title ? (splitPrefix(metadata.title, whole) ?? splitTitle(metadata.title)) : null
  const heading = blocks.find((block) => block.tag === 'h1')
  const suffixed = metadata.headline ? splitTitle(metadata.headline) : null
  // og:title often carries the site's name; what the page itself shows as h1 agrees with one of the forms.
  const headline =
    [suffixed?.headline, shown, titled?.headline, heading?.text].find((words) => words)?.trim() ?? null

  const byline = article?.byline?.replace(/\s+/g, ' ').trim() ?? ''
  const authors =
    metadata.authors.length > 0
      ? metadata.authors
      : byline.length <= 120
        ? splitAuthors(byline).filter((name) => name.length > 2)
        : []
  return assemble({
    blocks: withoutHeadline(blocks, headline),
    headline,
    authors,
    publisher: metadata.publisher ?? titled?.outlet ?? suffixed?.outlet ?? article?.site ?? null,
    metadata,
  })
}

/**
 * 'Lowland Gazette: Weir stays shut' in a title is the site's name and its headline where the page shows the second
 * part as a line of its own; a name without an outlet's look is believed over a heading only. Otherwise a report may be
 * telling what the Gazette says.
 */
function splitPrefix(title: string, blocks: readonly Block[]): { headline: string; outlet: string } | null {
  const match = /^([^:]{2,50}): (.+)$/.exec(title)
  if (!match) return null
  const [, before, headline] = match as unknown as [string, string, string]
  const shown = blocks.filter((block) => same(block.text, headline))
  const outlet = findOutletName(before)?.name
  if (!(outlet ? shown.length > 0 : shown.some((block) => /^h[1-6]$/.test(block.tag)))) return null
  return { headline, outlet: outlet ?? before }
}

/** The article finder drops class names where it turns boxes into paragraphs; the whole page still knows its captions. */
function withCaptions(blocks: readonly Block[], whole: readonly Block[]): Block[] {
  const captions = new Set(whole.filter((block) => block.caption).map((block) => block.text))
  for (const block of whole) if (!block.caption) captions.delete(block.text)
  return blocks.map((block) => (captions.has(block.text) ? { ...block, caption: true } : block))
}

/** The headline goes above the text; where the page shows it, as a heading or as a bold line over the story, it would stand there twice. */
function withoutHeadline(blocks: readonly Block[], headline: string | null): Block[] {
  const story = blocks.findIndex((block) => !block.caption && block.text.length >= MIN_ARTICLE)
  const top = story < 0 ? blocks.length : story
  return blocks.filter(
    (block, i) => !headline || !(/^h[1-6]$/.test(block.tag) || i < top) || !same(block.text, headline),
  )
}

function assemble(page: {
  blocks: readonly Block[]
  headline: string | null
  authors: readonly string[]
  publisher: string | null
  metadata: PageMetadata
}): PageText {
  const parts: { text: string; kind: FurnitureKind | null }[] = []
  if (page.headline) parts.push({ text: page.headline, kind: 'headline' })
  // The byline that the page shows stands for the metadata's; only a page without one gets a line of its own.
  const shown = page.blocks.find((block) => isBylineOf(block.text, page.authors))
  if (page.authors.length > 0 && !shown) parts.push({ text: `By ${page.authors.join(', ')}`, kind: 'byline' })
  for (const block of page.blocks) {
    const kind = block.caption ? 'caption' : isWayOut(block) ? 'read-more' : null
    parts.push({ text: block.text, kind: block === shown ? 'byline' : kind })
  }

  let text = ''
  let headline: Span | null = null
  const furniture: Furniture[] = []
  let byline: Span = { start: 0, end: 0 }
  for (const part of parts) {
    if (text) text += '\n\n'
    const span = { start: text.length, end: text.length + part.text.length }
    text += part.text
    if (part.kind === 'headline') headline = span
    else if (part.kind) furniture.push({ ...span, kind: part.kind })
    if (part.kind === 'byline') byline = span
  }
  const authors = page.authors.map((name) => {
    const at = text.slice(byline.start, byline.end).toLowerCase().indexOf(name.toLowerCase())
    const start = byline.start + at
    return { name, span: at < 0 ? null : { start, end: start + name.length } }
  })
  const hasStory = page.blocks.some(
    (block) => !block.caption && !/^h[1-6]$/.test(block.tag) && block.text.length >= MIN_PARAGRAPH,
  )
  return { text, headline, furniture, authors, publisher: page.publisher, metadata: page.metadata, hasStory }
}

/** A line that is wholly a link and longer than a name leads to another story. Cross-headings may link to themselves and stay. */
const isWayOut = (block: Block): boolean =>
  block.linked &&
  !/^h[1-6]$/.test(block.tag) &&
  block.text.split(' ').length >= 4 &&
  findByline(block.text, 0) === null

/** Is this line of the page the byline of just these authors? */
function isBylineOf(words: string, authors: readonly string[]): boolean {
  if (authors.length === 0 || words.length > 200) return false
  const names = findByline(words, 0)?.bylines.map((byline) => flatten(byline.name)) ?? []
  return names.length > 0 && authors.every((author) => names.includes(flatten(author)))
}
