import { IRREGULAR } from './en/irregulars.js'
import { LEMMA_EXCEPTIONS, LEMMA_RULES } from './en/lemma-table.js'

/** 'TAG form:lemma form:lemma …' over several lines; a tag is what stands without a colon, or with nothing before it. */
function readTable(table: string): Map<string, Map<string, string>> {
  const byTag = new Map<string, Map<string, string>>()
  let rows = new Map<string, string>()
  for (const item of table.trim().split(/\s+/)) {
    const colon = item.lastIndexOf(':')
    if (colon < 0) {
      rows = new Map()
      byTag.set(item, rows)
    } else rows.set(item.slice(0, colon), item.slice(colon + 1))
  }
  return byTag
}

interface Edit {
  /** Letters to take away at the end. */
  cut: number
  /** What to write there. */
  write: string
}

const RULES: ReadonlyMap<string, ReadonlyMap<string, Edit>> = new Map(
  [...readTable(LEMMA_RULES)].map(([tag, rows]) => [
    tag,
    new Map(
      [...rows].map(([ending, edit]) => [
        ending,
        { cut: Number.parseInt(edit, 10), write: edit.replace(/^\d+/, '') },
      ]),
    ),
  ]),
)

const EXCEPTIONS: ReadonlyMap<string, ReadonlyMap<string, string>> = listExceptions()

/** What the hand wrote stands before what was learned: it holds of words seen too seldom to be learned. */
function listExceptions(): Map<string, Map<string, string>> {
  const all = readTable(LEMMA_EXCEPTIONS)
  for (const [tags, rows] of readTable(IRREGULAR))
    for (const tag of tags.split('/')) {
      const known = all.get(tag) ?? new Map<string, string>()
      all.set(tag, known)
      for (const [form, lemma] of rows) known.set(form, lemma)
    }
  return all
}

const LONGEST_ENDING = 5

/** By Penn tag: what an ending may have been put behind, as written over the ending. */
const BASES: Readonly<Record<string, readonly [ending: string, bases: readonly string[]][]>> = {
  VBG: [['ing', ['', 'e']]],
  VBD: [
    ['ied', ['y', 'ie']],
    ['ed', ['', 'e']],
  ],
  VBN: [
    ['ied', ['y', 'ie']],
    ['ed', ['', 'e']],
  ],
  VBZ: [
    ['ies', ['y', 'ie']],
    ['es', ['e', '']],
    ['s', ['']],
  ],
  NNS: [
    ['ies', ['y', 'ie']],
    ['es', ['e', '']],
    ['s', ['']],
  ],
  JJR: [
    ['ier', ['y']],
    ['er', ['', 'e']],
  ],
  JJS: [
    ['iest', ['y']],
    ['est', ['', 'e']],
  ],
  RBR: [
    ['ier', ['y']],
    ['er', ['', 'e']],
  ],
  RBS: [
    ['iest', ['y']],
    ['est', ['', 'e']],
  ],
}

/** A base the dictionary has: 'scraping' → 'scrape', 'modelling' → 'model'; null when it has none. */
function findBase(norm: string, xpos: string, isWord: (word: string) => boolean): string | null {
  for (const [ending, bases] of BASES[xpos] ?? []) {
    if (!norm.endsWith(ending)) continue
    const stem = norm.slice(0, norm.length - ending.length)
    const single = stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : []
    const base = [...bases.map((written) => stem + written), ...single].find(isWord)
    if (base !== undefined) return base
  }
  return null
}

/** So many words of one Penn tag are remembered; when there are more, all are forgotten. */
const REMEMBERED = 5000

/** `lemma` over one dictionary, which remembers: a text repeats its own words. */
export function lemmatizer(
  isWord: (word: string) => boolean,
): (norm: string, upos: string, xpos: string) => string {
  const known = new Map(
    [...new Set([...RULES.keys(), ...EXCEPTIONS.keys()])].map((xpos) => [xpos, new Map<string, string>()]),
  )
  return (norm, upos, xpos) => {
    if (upos === 'PUNCT' || upos === 'SYM') return norm
    const words = known.get(xpos)
    if (!words) return norm
    let found = words.get(norm)
    if (found === undefined) {
      found = lemma(norm, upos, xpos, isWord)
      if (words.size >= REMEMBERED) words.clear()
      words.set(norm, found)
    }
    return found
  }
}

/**
 * The word a dictionary would list, in small letters: 'Held' → 'hold', 'gates' → 'gate', "n't" → 'not'.
 *
 * @param norm the word in small letters, curly marks made straight
 * @param upos its universal tag
 * @param xpos its Penn tag
 * @param isWord is it in the dictionary? Asked of what a rule makes of a word seldom seen; without it the rule stands
 */
export function lemma(
  norm: string,
  upos: string,
  xpos: string,
  isWord: (word: string) => boolean = () => true,
): string {
  if (upos === 'PUNCT' || upos === 'SYM') return norm
  const exception = EXCEPTIONS.get(xpos)?.get(norm)
  if (exception !== undefined) return exception
  const rules = RULES.get(xpos)
  if (!rules) return norm
  for (let length = Math.min(LONGEST_ENDING, norm.length - 1); length >= 0; length--) {
    const edit = rules.get(norm.slice(norm.length - length))
    if (!edit) continue
    const found = edit.cut < norm.length ? norm.slice(0, norm.length - edit.cut) + edit.write : norm
    return isWord(found) ? found : (findBase(norm, xpos, isWord) ?? found)
  }
  return norm
}
