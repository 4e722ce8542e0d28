import type { Reason } from '../model/reason.js'
import { editDistance, initialsOf, nameWords, plainName, skeleton } from './name-key.js'

/** How sure a likeness of names makes us, by what is alike. One table, so that it can be read and argued with. */
const WEIGHTS = {
  'same-name': 1,
  'same-letters': 0.95,
  'longer-name': 0.9,
  'same-spelling-class': 0.8,
  initials: 0.8,
} as const

const reason = (code: keyof typeof WEIGHTS, a: string, b: string, how: string): Reason => ({
  code,
  text: `‘${a}’ and ‘${b}’: ${how}`,
  weight: WEIGHTS[code],
})

/** Whether two full names of persons are spellings of one; null when nothing speaks for it. */
export function comparePersons(a: string, b: string): Reason | null {
  const x = nameWords(a)
  const y = nameWords(b)
  if (x.length < 2 || y.length < 2) return null
  if (x.join(' ') === y.join(' ')) return reason('same-name', a, b, 'the same name')
  if (x.join('') === y.join('')) return reason('same-letters', a, b, 'the same letters, divided otherwise')
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length < long.length && short[0] === long[0] && short.every((word) => long.includes(word)))
    return reason('longer-name', a, b, 'one is the fuller form')
  if (x.length !== y.length) return null
  // 'J. Ruiz' and 'Jon Ruiz'
  if (
    x.at(-1) === y.at(-1) &&
    x.slice(0, -1).every((word, i) => isInitial(word, y[i]!) || isInitial(y[i]!, word) || word === y[i])
  )
    return reason('initials', a, b, 'the same surname and initials')
  if (x.every((word, i) => isSpellingOf(word, y[i]!)))
    return reason('same-spelling-class', a, b, 'spellings of one name')
  return null
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter)

/** Could two transliterators have written one word so? Same consonants, and close enough that a slip explains the rest. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || /\d/.test(a + b)) return false
  return (
    skeleton(a) === skeleton(b) &&
    editDistance(a, b, 3) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 3))
  )
}

/** Whether two single words or names of bodies and places are spellings of one: 'Raqqa' and 'Raqa', 'Centre' and 'Center'. */
export function compareOthers(a: string, b: string): Reason | null {
  const x = plainName(a)
  const y = plainName(b)
  if (x === y) return reason('same-name', a, b, 'the same name')
  if (x.replaceAll(' ', '') === y.replaceAll(' ', '') && x.length > 3)
    return reason('same-letters', a, b, 'the same letters, divided otherwise')
  const xs = nameWords(a)
  const ys = nameWords(b)
  if (xs.join(' ') === ys.join(' ')) return reason('same-name', a, b, 'the same name but for an article')
  if (xs.length !== ys.length) return null
  // 'Norder' and 'Norderi': a place and who comes from it.
  if (x.startsWith(y) || y.startsWith(x)) return null
  const odd = xs.flatMap((word, i) => (word === ys[i] ? [] : [[word, ys[i]!] as const]))
  // One letter more or less in one word: two places of like name are more often two than one.
  if (odd.length === 1 && isSpellingOf(...odd[0]!) && editDistance(...odd[0]!, 2) <= (xs.length > 1 ? 2 : 1))
    return reason('same-spelling-class', a, b, 'spellings of one name')
  return null
}

/** 'NRA' for 'Norder River Authority'. */
export function compareInitials(short: string, long: string): Reason | null {
  const letters = short.replace(/\./g, '')
  if (!/^[A-Z]{3,7}$/.test(letters) || initialsOf(long) !== letters.toLowerCase()) return null
  return reason('initials', short, long, 'the initials of the longer name')
}
