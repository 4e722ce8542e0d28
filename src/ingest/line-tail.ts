/** Longest last sentence that may be a notice, in code units. */
const LONGEST = 240

/** How a notice begins that stands behind the story's words in the same line. Two blanks mark where a block of the page was glued on. */
const NOTICE =
  /^(?:Check out (?:our|the|more|these)\b.{3,}\b(?:below|above|here|gallery|video)\b|(?:Click|Tap) here\b|Watch (?:the|our|this) (?:full )?(?:video|clip|interview)\b.{0,60}(?:below|above|here)|(?:Scroll|See) (?:down|below) (?:for|to)\b|Read more(?: here| about| on|:)|See (?:our|more) (?:photos|pictures|gallery|coverage)\b|Follow (?:him|her|them|us|me) (?:on|at)\b.{0,40}@?\w|(?:Reach|Email|E-mail) (?:him|her|us|me)\b.{0,30}@)/

/** What only a page's own program says. */
const SCRIPT = /(?:\bfunction ?\(|\bdocument\.(?:getElement|write|cookie)|\bwindow\.[a-z]|\bvar \w{1,40} ?=)/

/**
 * Where in a line of story a notice of the page begins, up to the line's end; null where there is none. The line
 * keeps its story: only its last sentence, or a script glued to it, is no part of it.
 */
export function findLineTail(words: string): number | null {
  const script = SCRIPT.exec(words)
  if (script) {
    const start = lastGap(words, script.index)
    if (start > 0) return start
  }
  const from = Math.max(0, words.length - LONGEST)
  const tail = words.slice(from)
  for (const end of tail.matchAll(/[.!?]["”’)]{0,2}\s{1,4}(?=\p{Lu})/gu)) {
    const start = end.index + end[0].length
    if (NOTICE.test(tail.slice(start))) return from + start
  }
  return null
}

/** Is the whole line such a notice? */
export const isNotice = (words: string): boolean => words.length <= LONGEST && NOTICE.test(words)

/** Words without a stop, then a gap where the page had two blocks, then a sentence. */
const GLUED = /^(?=\S{1,30}(?: \S{1,30}){3})([^.!?:;"“”«»]{15,160}[^\s.!?:;,"“”«»—–-]) {2,6}(?=["“]?\p{Lu})/u

/**
 * Where the caption ends that a page's markup left at the head of a line of story; null where there is none. Two
 * blanks after a full stop are a typist's habit; after words without one they are where a picture stood.
 */
export function findGluedCaption(words: string): number | null {
  const glued = words.includes('  ') ? GLUED.exec(words) : null
  return glued && words.length - glued[0].length >= 60 ? glued[1]!.length : null
}

/** Behind the last blank stretch of two or more before `at`, or the last single blank where there is none near. */
function lastGap(words: string, at: number): number {
  const before = words.slice(Math.max(0, at - 200), at)
  const wide = Math.max(before.lastIndexOf('  '), before.lastIndexOf('\t'))
  const gap = wide >= 0 ? wide + (before[wide] === '\t' ? 1 : 2) : before.lastIndexOf(' ') + 1
  return gap <= 0 ? 0 : at - before.length + gap
}
