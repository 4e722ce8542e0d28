import type { Span } from '../model/span.js'
import { BLANK, isLargeLetter, isSmallLetter, kindAt } from './character-kinds.js'
import { UNMARKED_ENDS } from './en/unmarked-end-table.js'
import { hasShape, listShapes } from './word-shapes.js'

/**
 * Sentences that end without a mark: a greeting, a name under a letter, the date over the next one, where text
 * has lost its lines. No word tells it alone, so the weights of what stands around are learned (train/sentences.ts).
 */

/** What the features must add up to. Above even odds (0): in news nearly every sentence has its mark, and a false end costs more than a missed one. */
const ENOUGH = 1
/** Of a word longer than this nothing more is looked at, in code units. */
const LONGEST_LOOK = 40
/** How many words back it is looked for whether the sentence has words in small letters. */
const LOOK_BACK = 12

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  UNMARKED_ENDS.trim()
    .split(/\s+/)
    .map((item) => {
      const colon = item.lastIndexOf('→')
      return [item.slice(0, colon), Number(item.slice(colon + 1))]
    }),
)

/** What features that hold a word weigh: by the word, then by what stands before its '='. Most words have none. */
const WORDS: ReadonlyMap<string, ReadonlyMap<string, number>> = listWords()

const SHAPES = listShapes(WORDS.keys())

function listWords(): Map<string, Map<string, number>> {
  const words = new Map<string, Map<string, number>>()
  for (const [feature, weight] of WEIGHTS) {
    const [, kind, word] = /^(.+)=(\p{L}+)$/u.exec(feature) ?? []
    if (kind === undefined || word === undefined) continue
    const weights = words.get(word) ?? new Map<string, number>()
    words.set(word, weights.set(kind, weight))
  }
  return words
}

/**
 * What features of looks weigh: by how many bars end them, then by their looks. A feature of two looks has nothing
 * for a third.
 */
type Looks3 = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>
const BIAS = WEIGHTS.get('bias|') ?? 0
const [MARKED, PAIRS, BEFORE, THIRD, BEHIND, RANKS] = listLooks() as [
  Looks3,
  Looks3,
  Looks3,
  Looks3,
  Looks3,
  Looks3,
]

function listLooks(): Looks3[] {
  const kinds = Array.from({ length: 6 }, () => new Map<string, Map<string, Map<string, number>>>())
  for (const [feature, weight] of WEIGHTS) {
    const looks = feature.replace(/\|+$/, '')
    const [a, b, c = ''] = looks.split('|')
    // Features of words, and the bias.
    if (a === undefined || b === undefined) continue
    const kind = kinds[feature.length - looks.length]!
    const second = kind.get(a) ?? new Map<string, Map<string, number>>()
    const third = second.get(b) ?? new Map<string, number>()
    kind.set(a, second.set(b, third.set(c, weight)))
  }
  return kinds
}

const weightIn = (kind: Looks3, a: string, b: string, c: string): number => kind.get(a)?.get(b)?.get(c) ?? 0

/** A stretch between blanks. */
export interface Chunk extends Span {
  text: string
  /** Nothing but plain small letters, and at most a comma behind them. */
  small: boolean
  /** Its shape with the mark it carries, and its letters in small; made when first asked for. */
  look?: string
  bare?: string
}

export function listChunks(normal: string, span: Span): Chunk[] {
  const chunks: Chunk[] = []
  let at = span.start
  while (at < span.end) {
    if (kindAt(normal, at) === BLANK) {
      at++
      continue
    }
    let end = at + 1
    while (end < span.end && kindAt(normal, end) !== BLANK) end++
    // The end tells most: the mark a word carries.
    const text =
      end - at > LONGEST_LOOK
        ? normal.slice(at, at + 20) + normal.slice(end - 20, end)
        : normal.slice(at, end)
    chunks.push({ start: at, end, text, small: isSmall(text) })
    at = end
  }
  return chunks
}

function isSmall(word: string): boolean {
  const end = word.endsWith(',') ? word.length - 1 : word.length
  for (let at = 0; at < end; at++) if (!isSmallLetter(word.charCodeAt(at))) return false
  return end > 0
}

/** Could a sentence end between the two, no mark having told so? Colons and dashes lead on, in news to what is said. */
export function mayEnd(before: string, after: string): boolean {
  // Most words end in a plain letter or begin with one: no pattern is needed for these.
  const isMarked = !isSmallLetter(before.charCodeAt(before.length - 1))
  if (isMarked && /[.!?…][)"'\]]*$|[:;–—-]$/.test(before)) return false
  return (
    isLargeLetter(after.charCodeAt(0)) ||
    /^["'(<[]?[\p{Lu}\p{N}]/u.test(after) ||
    /^(?:https?:|www\.|[-*•+<]|[a-z.]+@)/.test(after) ||
    (isMarked && /[,>)]$/.test(before))
  )
}

/** The ends found in a sentence as marks make it, each the offset behind its last word. */
export function listUnmarkedEnds(normal: string, span: Span): number[] {
  const chunks = listChunks(normal, span)
  const ends: number[] = []
  let begin = 0
  for (let at = 0; at + 1 < chunks.length; at++) {
    const { text } = chunks[at]!
    const next = chunks[at + 1]!
    // Most blanks stand between two small letters: they pass without a pattern.
    if (next.small && isSmallLetter(text.charCodeAt(text.length - 1))) continue
    if (!mayEnd(text, next.text)) continue
    if (weighLooks(chunks, at, begin) + weighWords(chunks, at) < ENOUGH) continue
    ends.push(chunks[at]!.end)
    begin = at + 1
  }
  return ends
}

/** The sum of what `listLookFeatures` lists, by the looks and not by the features, which are so never written down. */
function weighLooks(chunks: readonly Chunk[], at: number, begin: number): number {
  const { mark, before, own, next, third, fourth, rank } = readLooks(chunks, at, begin)
  return (
    BIAS +
    weightIn(MARKED, mark, next, '') +
    weightIn(PAIRS, own, next, '') +
    weightIn(BEFORE, before, own, next) +
    weightIn(THIRD, own, next, third) +
    weightIn(BEHIND, next, third, fourth) +
    weightIn(RANKS, rank, own, next)
  )
}

/** The sum of what `listWordFeatures` lists, in the same way. */
function weighWords(chunks: readonly Chunk[], at: number): number {
  const own = weightsOf(chunks[at])
  const next = weightsOf(chunks[at + 1])
  let sum = own?.get('before') ?? 0
  sum += next?.get('after') ?? 0
  sum += weightsOf(chunks[at + 2])?.get('third') ?? 0
  if (own) sum += own.get(lookOf(chunks[at + 1])) ?? 0
  if (next) sum += next.get(`${lookOf(chunks[at])}>`) ?? 0
  return sum
}

function weightsOf(chunk: Chunk | undefined): ReadonlyMap<string, number> | undefined {
  if (chunk === undefined) return undefined
  // In capitals or not, a word of plain letters has the same shape: most need not be written small to be told apart.
  if (!hasShape(SHAPES, chunk.text) && isPlain(chunk.text)) return undefined
  const word = bareOf(chunk)
  return hasShape(SHAPES, word) ? WORDS.get(word) : undefined
}

/** What a word looks like: enough to know a date, an hour, an address, a name, a number, a line of stars. */
function shapeOf(word: string): string {
  if (word === '') return '∅'
  if (/^\d{1,2}\/\d{1,2}\//.test(word)) return 'date'
  if (/^\d+:\d\d/.test(word)) return 'hour'
  if (word.includes('@')) return 'mail'
  if (/^<?(?:https?:|www\.)/.test(word)) return 'url'
  if (/^\d/.test(word)) return /^[\d.,]+$/.test(word) ? 'number' : 'digits'
  if (/\d/.test(word)) return 'digits'
  if (/^\p{Lu}/u.test(word)) return word.length > 1 && !/\p{Ll}/u.test(word) ? 'UPPER' : 'Upper'
  if (/^\p{Ll}/u.test(word)) return 'lower'
  return /^[-*•+=_~]+$/.test(word) ? 'bar' : word[0]!
}

const MARKS = ',:;)>"\'-]'

/** The mark a word carries at its end, and its shape. */
function markOf(word: string): string {
  const last = word.slice(-1)
  return MARKS.includes(last) ? last : ''
}

function lookOf(chunk: Chunk | undefined): string {
  if (!chunk) return '∅'
  chunk.look ??= plainLookOf(chunk.text) ?? shapeOf(chunk.text) + markOf(chunk.text)
  return chunk.look
}

/** The same of a word of plain letters with a mark behind it or none, which nearly all are, without a pattern; null for others. */
function plainLookOf(word: string): string | null {
  const end = endOfLetters(word)
  if (end === 0 || end + 1 < word.length) return null
  const mark = end < word.length ? word[end]! : ''
  if (mark !== '' && !MARKS.includes(mark)) return null
  if (isSmallLetter(word.charCodeAt(0))) return `lower${mark}`
  // The second letter gives nearly every word away.
  const isUpper = word.length > 1 && !isSmallLetter(word.charCodeAt(1)) && word === word.toUpperCase()
  return isUpper ? `UPPER${mark}` : `Upper${mark}`
}

function bareOf(chunk: Chunk | undefined): string {
  if (!chunk) return ''
  chunk.bare ??= chunk.look === 'lower' ? chunk.text : lettersOf(chunk.text)
  return chunk.bare
}

const isPlain = (word: string): boolean => endOfLetters(word) === word.length

const lettersOf = (word: string): string =>
  isPlain(word) ? word.toLowerCase() : word.toLowerCase().replace(/[^\p{L}]+/gu, '')

/** Where the plain letters end with which a word begins. */
function endOfLetters(word: string): number {
  let at = 0
  while (at < word.length && (isSmallLetter(word.charCodeAt(at)) || isLargeLetter(word.charCodeAt(at)))) at++
  return at
}

/** What the words around a blank look like. */
interface Looks {
  /** The mark that the word before the blank carries. */
  mark: string
  /** Of the word before the last, where the sentence has one. */
  before: string
  /** Of the word before the blank, and of the three behind it. */
  own: string
  next: string
  third: string
  fourth: string
  /** How many of the sentence's words are in small letters. */
  rank: string
}

const readLooks = (chunks: readonly Chunk[], at: number, begin: number): Looks => ({
  mark: markOf(chunks[at]!.text),
  before: at > begin ? lookOf(chunks[at - 1]) : '∅',
  own: lookOf(chunks[at]),
  next: lookOf(chunks[at + 1]),
  third: lookOf(chunks[at + 2]),
  fourth: lookOf(chunks[at + 3]),
  rank: smallShare(chunks, at, begin),
})

/**
 * What stands around the blank behind the chunk at `at`, in a sentence that began with the chunk at `begin`.
 * Features that hold a word are written 'x=word', all others with '|'.
 */
export const listFeatures = (chunks: readonly Chunk[], at: number, begin: number): string[] => [
  ...listLookFeatures(readLooks(chunks, at, begin)),
  ...listWordFeatures(chunks, at),
]

const listLookFeatures = ({ mark, before, own, next, third, fourth, rank }: Looks): string[] => [
  'bias|',
  `${mark}|${next}`,
  `${own}|${next}|`,
  `${before}|${own}|${next}||`,
  `${own}|${next}|${third}|||`,
  `${next}|${third}|${fourth}||||`,
  `${rank}|${own}|${next}|||||`,
]

function listWordFeatures(chunks: readonly Chunk[], at: number): string[] {
  const [word, next] = [bareOf(chunks[at]), bareOf(chunks[at + 1])]
  return [
    `before=${word}`,
    `after=${next}`,
    `third=${bareOf(chunks[at + 2])}`,
    `${lookOf(chunks[at + 1])}=${word}`,
    `${lookOf(chunks[at])}>=${next}`,
  ]
}

function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 128 ? isSmallLetter(first) : /^\p{Ll}/u.test(word)
}

/** How many of the sentence's words are in small letters, in three steps: a name has none, a line of a list few. */
function smallShare(chunks: readonly Chunk[], at: number, begin: number): string {
  let small = 0
  const from = Math.max(begin, at - LOOK_BACK + 1)
  for (let index = from; index <= at; index++) if (beginsSmall(chunks[index]!.text)) small++
  if (small === 0) return at === begin ? 'one' : 'none'
  return small / (at - from + 1) < 0.4 ? 'few' : 'many'
}
