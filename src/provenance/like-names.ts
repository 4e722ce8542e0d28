import { editDistance } from '../model/edit-distance.js'

// Where two names of persons may be two ways to write one. Only the low end of a count asks: who is certainly one is
// decided with the actors.

/** A shorter word tells too little to be taken for another's misspelling. */
const SHORTEST = 5
/** Letters that may be changed, put in or left out. */
const CHANGES = 2

/** 'Ada Lund' in 'Shipwright Ada Lund', and names of which all words but one are equal and that one nearly. */
export function areLikeNames(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  if (short.length < 2) return false
  if (short.length < long.length) return long.slice(-short.length).join(' ') === short.join(' ')
  const other = short.findIndex((word, i) => word !== long[i])
  if (other < 0) return true
  if (short.some((word, i) => i > other && word !== long[i])) return false
  return (
    Math.min(short[other]!.length, long[other]!.length) >= SHORTEST &&
    editDistance(short[other]!, long[other]!, CHANGES) <= CHANGES
  )
}

/** Is one name the other with one word before it, 'Shipwright Ada Lund'? */
export function isTitled(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return short.length >= 2 && long.length === short.length + 1 && long.slice(1).join(' ') === short.join(' ')
}

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
