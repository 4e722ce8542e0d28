import type { Kinship, WordSort } from '../model/word-meaning.js'

/** Derived words that WordNet does not link: adjectives for what a verb ends in, nouns like their verb's past. */
const UNLINKED = ['dead die death', 'shot shoot', 'hurt injury', 'alive live']

/** Which words are kin, as train/kinship.mjs wrote it down from WordNet. */
export interface KinshipTable {
  kinship(a: string, b: string): Kinship
  /** Two words that are kin share one of these. */
  families(word: string): readonly string[]
  sortOf(word: string): WordSort | null
  listOpposites(word: string): readonly string[]
}

/** Sorts by the numbers that WordNet gives its files, in base 36; the others are `other`. */
const SORTS: Readonly<Record<string, WordSort>> = {
  '4': 'event',
  '5': 'animal',
  '6': 'thing',
  b: 'event',
  d: 'thing',
  e: 'group',
  f: 'place',
  h: 'thing',
  i: 'person',
  j: 'event',
  k: 'thing',
  m: 'event',
  r: 'thing',
  s: 'time',
}

interface Kin {
  /** Its own senses. */
  senses: ReadonlySet<number>
  /** Itself and what is derived from it or it from. */
  derived: ReadonlySet<string>
  /** Senses of all these. */
  near: ReadonlySet<number>
  /** What these are sorts of, entail, or cause. */
  above: ReadonlySet<number>
}

/**
 * Opens the table: lines `word|senses|derived words|sort|opposites`, the last parts left out where they are empty, an empty line, and for each sense by its number a line with those
 * above it. Numbers are of base 36. A word that is not there is kin to itself alone.
 */
export function openKinship(text: string): KinshipTable {
  // Senses with nothing above them are empty lines too, so only the first one parts the two.
  const end = text.indexOf('\n\n')
  const lines = new Map(
    text
      .slice(0, end)
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('|')), line]),
  )
  const unlinked = new Map(
    UNLINKED.map((row) => row.split(' ')).flatMap((row) => row.map((word) => [word, row] as const)),
  )
  const aboveOf = text.slice(end + 2).split('\n')
  const opened = new Map<string, Kin>()
  const known = new Map<string, Kinship>()

  const partOf = (word: string, part: number): string => lines.get(word)?.split('|')[part] ?? ''
  const sensesOf = (word: string): number[] => readNumbers(partOf(word, 1))
  const open = (word: string): Kin => {
    const before = opened.get(word)
    if (before) return before
    const derived = new Set([
      word,
      ...partOf(word, 2).split(' ').filter(Boolean),
      ...(unlinked.get(word) ?? []),
    ])
    const near = new Set([...derived].flatMap(sensesOf))
    const kin: Kin = {
      senses: new Set(sensesOf(word)),
      derived,
      near,
      above: new Set([...near].flatMap((sense) => readNumbers(aboveOf[sense] ?? ''))),
    }
    opened.set(word, kin)
    return kin
  }
  return {
    kinship(a, b) {
      if (a === b) return 'same'
      const pair = a < b ? `${a} ${b}` : `${b} ${a}`
      let found = known.get(pair)
      if (found === undefined) {
        found = compare(open(a), open(b))
        known.set(pair, found)
      }
      return found
    },
    families(word) {
      const { derived, near, above } = open(word)
      return [...derived, ...[...new Set([...near, ...above])].map((sense) => `#${sense}`)]
    },
    sortOf(word) {
      const sort = partOf(word, 3)
      return sort === '' ? null : (SORTS[sort] ?? 'other')
    },
    listOpposites: (word) => partOf(word, 4).split(' ').filter(Boolean),
  }
}

/** The same, opened when a word is first looked up: a single report has nothing to compare. */
export function lazyKinship(read: () => string): KinshipTable {
  let opened: KinshipTable | null = null
  const open = (): KinshipTable => (opened ??= openKinship(read()))
  return {
    kinship: (a, b) => open().kinship(a, b),
    families: (word) => open().families(word),
    sortOf: (word) => open().sortOf(word),
    listOpposites: (word) => open().listOpposites(word),
  }
}

function compare(a: Kin, b: Kin): Kinship {
  if (share(a.derived, b.derived)) return 'derived'
  if (share(a.senses, b.senses)) return 'synonym'
  if (share(a.near, b.near)) return 'akin'
  return share(a.above, b.near) || share(b.above, a.near) ? 'wider' : 'none'
}

const readNumbers = (text: string): number[] =>
  text === '' ? [] : text.split(' ').map((number) => Number.parseInt(number, 36))

function share<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const one of a) if (b.has(one)) return true
  return false
}
