import type { Sentence, Token } from '../model/language.js'
import { isLargeLetter, isSmallLetter } from './character-kinds.js'
import { FUNCTION_WORDS } from './en/function-words.js'
import type { ReadText } from './read-text.js'
import { hasShape, listShapes } from './word-shapes.js'

/** How a line uses capitals. In `title` and `capitals` a capital says nothing about names. */
export type Casing = 'normal' | 'title' | 'capitals'

/** Share of the content words of a heading that are capitalised, from which it is in title case. */
const TITLE_SHARE = 0.7
/** The same for a line that ends as a sentence does: names alone can make many capitals there. */
const TITLE_SHARE_OF_SENTENCE = 0.85

/** Does the word begin with a capital, or hide one as 'iWeir' and 'eBay' do? */
export function isCapitalised(text: string, token: Token): boolean {
  const first = text.charCodeAt(token.start)
  if (isLargeLetter(first)) return true
  if (isSmallLetter(first)) return token.end - token.start > 3 && hidesCapital(text, token.start)
  return first > 127 && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

/** 'iWeir': at most two small letters before the capital, and one after it, so that 'xAB' stays out. */
function hidesCapital(text: string, start: number): boolean {
  const capital = isSmallLetter(text.charCodeAt(start + 1)) ? start + 2 : start + 1
  return isLargeLetter(text.charCodeAt(capital)) && isSmallLetter(text.charCodeAt(capital + 1))
}

/** Two letters in a row: marks, digits and single letters have no case worth counting. */
function hasCase(text: string, { start, end }: Token): boolean {
  let letters = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return /\p{L}{2}/u.test(text.slice(start, end))
    letters = isSmallLetter(code) || isLargeLetter(code) ? letters + 1 : 0
    if (letters === 2) return true
  }
  return false
}

/** Written without a small letter. */
export function isInCapitals(text: string, { start, end }: Token): boolean {
  // The second letter gives nearly every word away.
  if (isSmallLetter(text.charCodeAt(start)) || (end - start > 1 && isSmallLetter(text.charCodeAt(start + 1))))
    return false
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}

/** 'NRA', 'U.S.': two capitals or more and no small letter. */
export function isAcronym(word: string): boolean {
  return word.length <= 12 && /^\p{Lu}[\p{Lu}\p{N}.&]*\p{Lu}[\p{N}.]*s?$/u.test(word)
}

export function casingOf(read: ReadText, sentence: Sentence): Casing {
  let words = 0
  let upper = 0
  let smallVerbs = 0 // title case leaves no verb small; a sentence has one
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = read.tokens[i]!
    if (!hasCase(read.text, token)) continue
    words++
    if (isInCapitals(read.text, token)) upper++
    if ((token.tag === 'VERB' || token.tag === 'AUX') && !isCapitalised(read.text, token)) smallVerbs++
  }
  if (words >= 2 && upper / words > 0.7) return 'capitals'
  return sentence.heading || smallVerbs === 0 ? titleCasingOf(read, sentence, smallVerbs) : 'normal'
}

/** Are the words that carry the meaning capitalised, all but the first, which always is? */
function titleCasingOf(read: ReadText, sentence: Sentence, smallVerbs: number): Casing {
  let words = 0
  let content = 0
  let capital = 0
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = read.tokens[i]!
    if (!hasCase(read.text, token) || ++words === 1 || FUNCTION_WORDS.has(token.norm)) continue
    content++
    if (isCapitalised(read.text, token)) capital++
  }
  const share = capital / Math.max(1, content)
  if (sentence.heading && content >= 2 && share >= TITLE_SHARE) return 'title'
  return content >= 6 && share >= TITLE_SHARE_OF_SENTENCE && smallVerbs === 0 ? 'title' : 'normal'
}

/** How often each word stands capitalised where nothing but being a name asks for it, and how often in small letters. */
export type CaseCounts = ReadonlyMap<string, { capital: number; small: number }>

/** The evidence one report gives on whether a capitalised first word is a name: only such words are counted. */
export function countCases(read: ReadText, casings: readonly Casing[]): CaseCounts {
  const counts = new Map<string, { capital: number; small: number }>()
  for (const [index, sentence] of read.sentences.entries()) {
    if (casings[index] !== 'normal') continue
    for (let i = sentence.from; i < sentence.to; i++)
      if (isInitial(read, sentence, i)) counts.set(read.tokens[i]!.norm, { capital: 0, small: 0 })
  }
  const shapes = listShapes(counts.keys())
  for (const [index, sentence] of read.sentences.entries()) {
    if (casings[index] !== 'normal') continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = read.tokens[i]!
      if (!hasShape(shapes, token.norm)) continue
      const count = counts.get(token.norm)
      if (count === undefined || token.tag === 'PUNCT' || isInitial(read, sentence, i)) continue
      if (isCapitalised(read.text, token)) count.capital++
      else count.small++
    }
  }
  return counts
}

/** Does a sentence, or a quotation or clause in it, begin with this word? Then it is capitalised whatever it is. */
export function isInitial(read: ReadText, sentence: Sentence, index: number): boolean {
  let before = index - 1
  if (before < sentence.from) return true
  // 'He said: "'The weir …' has several marks on end.
  let mark = read.tokens[before]!
  // A word and no mark stands before most words.
  if (isSmallLetter(mark.norm.charCodeAt(0))) return false
  while (mark.norm === '"' || mark.norm === "'" || mark.norm === '(' || mark.norm === '[') {
    const opens = mark.end === read.tokens[before + 1]!.start
    if (!opens) return false
    if (--before < sentence.from) return true
    mark = read.tokens[before]!
    if (mark.tag !== 'PUNCT')
      return read.tokens[before + 1]!.norm !== '(' && read.tokens[before + 1]!.norm !== '['
  }
  // A dash or bullet opens a line; inside a sentence what follows a dash is small unless it is a name.
  if (/^[-–—•*#>.]+$/.test(mark.norm)) return before === sentence.from
  return (
    mark.norm === ':' ||
    mark.norm === '...' ||
    mark.norm === '…' ||
    /^[?!]/.test(mark.norm) ||
    mark.norm === ';'
  )
}
