import type { FurnitureKind } from '../model/report.js'
import { isClosed } from './caption.js'
import { isNotice } from './line-tail.js'
import type { Unit } from './lines.js'

// Furniture that no line shows by itself: its neighbours give it away.

/** Longest line that may be a caption or a link to another story, in code units. */
const LONGEST_CAPTION = 350
const LONGEST_LINK = 100
/** So many links stand in a row before they are taken for a list of other stories. */
const FEWEST_LINKS = 3

/** Told, or quoted: what a caption does not do. */
const TELLS = /["“”«»]|(?<!\p{L})(?:said|says|told|tells|was|were|had|added|according)(?!\p{L})/u

/** Words and endings of finite verbs: a line without any may be a picture's. */
const FINITE =
  /(?<!\p{L})(?:is|are|am|be|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|said|says?|told|got|went|came|made|took|\p{L}{3,}ed)(?!\p{L})/iu

/** 'Boatmen mending a net by the weir.': who is seen, doing what, and no finite verb. */
const PARTICIPLE = /^\p{Lu}[^\s,.]{0,30}(?: [^\s,.]{1,30}){0,3} \p{Ll}{2,20}ing (?!to\b)[^.]{3,120}\.?$/u

/** Who somebody is: 'Jane Doe is a sculptor in Lund.', 'Jane Doe, a baker, is the author of …'. */
const LIFE =
  /^(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3})(?:, [^.]{2,80},)? (?:is|works as|teaches|lives in) [^"“”]{5,400}$/u

/** What lines are by what stands round them: index of the unit → kind. `kindAt` is what the line's own words said. */
export function listByNeighbours(
  units: readonly Unit[],
  kindAt: (index: number) => FurnitureKind | null,
): Map<number, FurnitureKind> {
  const found = new Map<number, FurnitureKind>()
  const isStory = (index: number): boolean => kindAt(index) === null && !found.has(index)
  const isCaption = (index: number): boolean => kindAt(index) === 'caption' || found.get(index) === 'caption'
  for (const i of listCutLinks(units, isStory)) found.set(i, 'read-more')
  for (const i of listTwice(units, isStory)) found.set(i, 'caption')
  for (const i of listAdvert(units, kindAt)) if (isStory(i)) found.set(i, 'promotion')
  for (const [i, { words }] of units.entries()) if (isStory(i) && isNotice(words)) found.set(i, 'promotion')
  for (let i = 1; i < units.length; i++) {
    if (!isStory(i) || units[i]!.words.length > LONGEST_CAPTION) continue
    const { words } = units[i]!
    // Below the last line only other pictures may stand: then the pair shows one another.
    const beside = isCaption(i - 1) || isCaption(i + 1)
    if (beside && PARTICIPLE.test(words) && !FINITE.test(words)) found.set(i, 'caption')
    else if (isCaption(i - 1) && isCaption(i + 1) && !TELLS.test(words)) found.set(i, 'caption')
  }
  for (const [i, kind] of listGoingOn(units, (index) => found.get(index) ?? kindAt(index))) found.set(i, kind)
  const scrawl = findScrawl(units, isStory)
  if (scrawl !== null) found.set(scrawl, 'comments')
  const stranger = findStrangersLife(units, isStory)
  if (stranger !== null) found.set(stranger, 'biography')
  return found
}

/** Headlines of other stories that a page cuts off: 'Weir keeper tells of the night he …', three or more in a row. */
function listCutLinks(units: readonly Unit[], isStory: (index: number) => boolean): number[] {
  const found: number[] = []
  let from = 0
  const close = (to: number): void => {
    const run = units.slice(from, to)
    const cut = run.filter(({ words }) => /[\p{L}\d](?:\.\.\.|…)$/u.test(words.slice(-5))).length
    if (run.length >= FEWEST_LINKS && cut >= 2 && cut * 3 >= run.length)
      for (let i = from; i < to; i++) found.push(i)
  }
  for (const [i, { words }] of units.entries()) {
    const open = !isClosed(words) || /(?:\.\.\.|…)$/.test(words.slice(-4))
    if (i > 0 && isStory(i) && words.length <= LONGEST_LINK && open && /^["'“‘]?[\p{Lu}\d]/u.test(words))
      continue
    close(i)
    from = i + 1
  }
  close(units.length)
  return found
}

/** Kinds that run on over lines: a headline or a date line ends with its own. */
const RUNS_ON: ReadonlySet<FurnitureKind | null> = new Set([
  'promotion',
  'biography',
  'credit',
  'copyright',
  'contact',
])

/** A notice that a page broken by its links left in pieces: the next line of the block begins with a small letter. */
function listGoingOn(
  units: readonly Unit[],
  kindAt: (index: number) => FurnitureKind | null,
): [index: number, kind: FurnitureKind][] {
  const found: [number, FurnitureKind][] = []
  let kind: FurnitureKind | null = null
  for (const [i, { words, blankBefore }] of units.entries()) {
    const own = kindAt(i)
    if (own !== null) kind = RUNS_ON.has(own) && !isClosed(words) ? own : null
    else if (kind !== null && !blankBefore && /^\p{Ll}/u.test(words)) {
      found.push([i, kind])
      if (/[.!?]["'”’)]{0,2}$/.test(words.slice(-4))) kind = null
    } else kind = null
  }
  return found
}

/** Most lines of an advert between its label and its link. */
const LONGEST_ADVERT = 4

/** Lines of one block between the label of an advert and its link: 'Sponsored', what it sells, 'Learn more'. */
function listAdvert(units: readonly Unit[], kindAt: (index: number) => FurnitureKind | null): number[] {
  const found: number[] = []
  for (let i = 0; i < units.length; i++) {
    if (kindAt(i) !== 'promotion' || kindAt(i + 1) !== null) continue
    let to = i + 1
    while (to < units.length && to <= i + LONGEST_ADVERT && kindAt(to) === null && !units[to]!.blankBefore)
      to++
    const link = units[to]
    if (link && !link.blankBefore && kindAt(to) === 'read-more')
      for (let line = i + 1; line < to; line++) found.push(line)
  }
  return found
}

/** The same line twice in a row: a picture's words for the blind, and under it the same as its caption. */
function listTwice(units: readonly Unit[], isStory: (index: number) => boolean): number[] {
  const found: number[] = []
  for (let i = 1; i < units.length; i++) {
    const { words } = units[i]!
    const twice = words === units[i - 1]!.words && isStory(i) && isStory(i - 1)
    if (twice && words.length <= LONGEST_CAPTION && words.split(' ').length >= 5 && !/["“”]/.test(words))
      found.push(i - 1, i)
  }
  return found
}

/** A last line that says who somebody is whom the story never names: the writer of it. */
function findStrangersLife(units: readonly Unit[], isStory: (index: number) => boolean): number | null {
  let last = units.length - 1
  while (last > 0 && !isStory(last)) last--
  if (last < 3) return null
  const { words } = units[last]!
  const match = words.length <= 500 ? LIFE.exec(words) : null
  if (!match) return null
  const surname = match[1]!.split(' ').at(-1)!
  const named = units.some((unit, i) => i !== last && isStory(i) && unit.words.includes(surname))
  return named ? null : last
}

/** A last short line in small letters under a text that begins every line with a capital: a reader's word, not the writer's. */
function findScrawl(units: readonly Unit[], isStory: (index: number) => boolean): number | null {
  const last = units.length - 1
  const words = units[last]?.words ?? ''
  if (last < 6 || !isStory(last) || words.length > 80 || !/^\p{Ll}+[ ,]/u.test(words) || /["“”:]/.test(words))
    return null
  const others = units.slice(0, last)
  const capitals = others.every((unit, i) => !isStory(i) || !/^\p{Ll}/u.test(unit.words))
  return capitals && units[last]!.blankBefore && isClosed(units[last - 1]!.words) ? last : null
}
