import type { ParsedReport } from '../model/language.js'
import { type Span, trimSpan } from '../model/span.js'
import type { Turn } from './turns.js'

// Posts of social media pasted into a report. The account is the voice where the line shows it: '@ana_ruiz: The gate
// held.', 'RT @ana_ruiz The gate held.', and the signature of an embedded post, '— Ana Ruiz (@ana_ruiz) March 3, 2015'.
// '@ana_ruiz Did it hold?' only addresses her.

const HANDLE = '@[A-Za-z0-9_]{2,30}'
/** Longest opening or signature, in code units. */
const LONGEST = 140
const OPENING = new RegExp(
  `^["“]?(?:(RT) (${HANDLE}):?|((?:\\p{Lu}[\\p{L}.'’-]{0,30} ){0,4}\\(?${HANDLE}\\)?)\\s{0,2}(:))\\s`,
  'u',
)
const SIGNATURE = new RegExp(
  `(?:^|\\s)(—|–|--) ?([\\p{L}\\p{N}][^@()\\n—–]{0,60}\\(${HANDLE}\\))(?:[ ,]{1,2}[\\p{L}\\d ,.:]{0,40})?$`,
  'u',
)

/** The posts of a report that show their account, in reading order. */
export function listPosts({ report, paragraphs }: ParsedReport): Turn[] {
  const { text } = report
  const posts: Turn[] = []
  const taken = new Set<number>()
  paragraphs.forEach((paragraph, index) => {
    const post = findOpened(text, paragraph, index) ?? findSigned(text, paragraphs, index, taken)
    if (!post) return
    for (const one of post.paragraphs) taken.add(one)
    posts.push(post)
  })
  return posts
}

const postOf = (paragraphs: number[], speaker: Span, mark: Span, content: Span): Turn | null =>
  content.end > content.start
    ? { paragraphs, speaker, standsFor: null, mark, content, isQuestion: false }
    : null

function findOpened(text: string, paragraph: Span, index: number): Turn | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST))
  if (!head.includes('@')) return null
  const match = OPENING.exec(head)
  if (!match) return null
  const who = match[2] ?? match[3]!
  const start = paragraph.start + match[0].lastIndexOf(who)
  const cue = match[1] ?? match[4]!
  const at = paragraph.start + (match[1] ? match[0].indexOf(cue) : match[0].lastIndexOf(cue))
  const content = trimSpan(text, { start: paragraph.start + match[0].length, end: paragraph.end })
  return postOf([index], { start, end: start + who.length }, { start: at, end: at + cue.length }, content)
}

function findSigned(
  text: string,
  paragraphs: readonly Span[],
  index: number,
  taken: ReadonlySet<number>,
): Turn | null {
  const paragraph = paragraphs[index]!
  const from = Math.max(paragraph.start, paragraph.end - LONGEST)
  const tail = text.slice(from, paragraph.end)
  const match = tail.endsWith(')') || /@/.test(tail) ? SIGNATURE.exec(tail) : null
  if (!match) return null
  const mark = from + match.index + match[0].indexOf(match[1]!)
  const start = from + match.index + match[0].indexOf(match[2]!)
  const speaker = { start, end: start + match[2]!.length }
  const cue = { start: mark, end: mark + match[1]!.length }
  const before = trimSpan(text, { start: paragraph.start, end: mark })
  if (before.end > before.start) return postOf([index], speaker, cue, before)
  // The signature has a line of its own: the post is the paragraph above.
  const above = paragraphs[index - 1]
  return above && !taken.has(index - 1)
    ? postOf([index - 1, index], speaker, cue, trimSpan(text, above))
    : null
}
