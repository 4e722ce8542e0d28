import type { Token } from '../model/language.js'
import { isCapitalised } from './casing.js'
import { isLargeLetter } from './character-kinds.js'

// 'IS fighters', 'the WHO': acronyms that spell a small word. Treebanks hardly have them, so the network hears the
// small word; what stands around it tells the name.

const SPELLED = new Set(['is', 'who'])

/**
 * The words of one sentence with acronyms that spell a small word as names. Changes nothing else.
 * @param text the report's text, or its normalised copy
 */
export function nameAcronyms(text: string, words: Token[]): Token[] {
  words.forEach((word, at) => {
    if (
      isLargeLetter(text.charCodeAt(word.start)) &&
      SPELLED.has(word.norm) &&
      isAcronymHere(text, words, at)
    ) {
      word.tag = 'PROPN'
      word.fine = 'NNP'
      word.lemma = word.norm
    }
  })
  return words
}

function isAcronymHere(text: string, words: readonly Token[], at: number): boolean {
  const word = words[at]!
  if (text.slice(word.start, word.end) !== word.norm.toUpperCase()) return false
  const [before, next] = [words[at - 1], words[at + 1]]
  // 'it IS true' is a cry.
  if (before && CRIED_AFTER.has(before.norm)) return false
  if (before && (before.tag === 'ADP' || before.tag === 'DET' || before.norm === '(')) return true
  if (before && isCapitalised(text, before) && at > 1) return false
  if (next?.norm === "'s" || next?.tag === 'AUX') return true
  const names = next !== undefined && (next.tag === 'NOUN' || next.tag === 'VERB')
  return names && (!before || /^(?:VERB|ADJ|ADV|SCONJ|CCONJ|PUNCT)$/.test(before.tag))
}

const CRIED_AFTER = new Set('it he she this that there here which what who how one all so'.split(' '))
