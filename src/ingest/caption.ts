import type { Unit } from './lines.js'

/** How a text punctuates its paragraphs: the ground on which an unpunctuated line stands out. */
const LONG = 60

/**
 * Does the line end as a written sentence does? A colon, comma or dash leads on and counts too. French, and texts that
 * went through a tokenizer, put a space before the closing mark.
 */
export const isClosed = (words: string): boolean =>
  /[.!?:;,…—–-](?:\s?["'”’)\]»*`]){0,3}$/.test(words.slice(-8))

const countWords = (words: string): number => words.slice(0, 1200).split(/\s+/).length

/** 'Search: A diver at the weir', 'Upstream: The gate last year': a label, a colon, no full stop. */
const LABELLED =
  /^["'“‘]?(?=.{0,40}\p{Ll})\p{Lu}[\p{L}'’-]{2,}(?: [\p{L}'’-]+){0,3}: ["'“‘]?\p{Lu}(?=.{0,40}\p{Ll})/u

/** What only captions say of themselves: '(pictured)', 'pictured left', 'is seen in', 'look on as'. */
const PICTURED =
  /\((?:pictured|above|left|right|centre|center|file|top|bottom|inset)\b[^()]{0,30}\)|\b(?:pictured|is seen|are seen|seen here|can be seen|looks? on|poses? (?:for|with)|is shown|are shown|stand guard|stands guard|walks? past|shout slogans|hold(?:s)? (?:a|up))\b/i

/** How the story goes on and no picture is described: 'In a statement', 'However', 'On Monday'. */
const NARRATES =
  /^["“]?(?:In an? (?:statement|letter|speech|interview|report|post|tweet)|According to|But|And|However|Meanwhile|Earlier|Later|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/**
 * Which units are photo captions that no credit gives away, by index. Nothing is judged unless the
 * text otherwise closes its paragraphs with full stops. In such a text a whole sentence without one
 * is a caption when it is labelled, or says what is pictured, or when several such lines occur;
 * a single one may be a slip of the writer's and stays story. Lines under a colon are a list.
 */
export function listBareCaptions(units: readonly Unit[], isStory: (index: number) => boolean): number[] {
  let long = 0
  let closed = 0
  const open: number[] = []
  let firstStory = -1
  let underColon = false
  const suspects: number[] = []
  for (const [i, unit] of units.entries()) {
    if (!isStory(i)) continue
    if (firstStory < 0) firstStory = i
    const ends = isClosed(unit.words)
    if (unit.words.length >= LONG) {
      long++
      if (ends) closed++
    }
    if (ends) underColon = unit.words.endsWith(':')
    else if (i !== firstStory && !underColon && !continues(units, i)) open.push(i)
  }
  if (closed < 4 || closed < (long - open.length) * 0.8 || closed < open.length) return []

  for (const i of open) {
    const { words } = units[i]!
    const count = countWords(words)
    if (words.length > 700) continue
    if (count >= 5 && words.includes(': ') && LABELLED.test(words)) suspects.push(i)
    else if (count >= 8 && PICTURED.test(words)) suspects.push(i)
  }
  const plain = open.filter(
    (i) =>
      countWords(units[i]!.words) >= 8 && units[i]!.words.length <= 350 && !NARRATES.test(units[i]!.words),
  )
  const inside = plain.filter((i) => i < units.length - 1)
  if (inside.length >= 2) suspects.push(...plain)
  return [...new Set(suspects)].sort((a, b) => a - b)
}

/** A line whose sentence goes on in the next one: a paragraph broken in two. */
function continues(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1]?.words
  return next !== undefined && /^[\p{Ll}]/u.test(next)
}
