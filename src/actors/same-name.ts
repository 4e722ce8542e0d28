import { editDistance } from '../model/edit-distance.js'
import type { Reason } from '../model/reason.js'
import { initialsOf, nameWords, plainName, skeleton, transliterated } from './name-key.js'

/** How sure a likeness of names makes us, by what is alike. One table, so that it can be read and argued with. */
const WEIGHTS = {
  'same-name': 1,
  'same-letters': 0.95,
  'longer-name': 0.9,
  'same-spelling-class': 0.8,
  initials: 0.8,
  'short-form': 0.7,
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
  if (x.slice(1).join(' ') === y.slice(1).join(' ') && (isShortFor(x[0]!, y[0]!) || isShortFor(y[0]!, x[0]!)))
    return reason('short-form', a, b, 'the same surname, and one given name is short for the other')
  if (x.every((word, i) => isSpellingOf(word, y[i]!)))
    return reason('same-spelling-class', a, b, 'spellings of one name')
  return null
}

/** 'Don' for 'Donald', never for 'Donna': what is short for a man's name and begins a woman's is two people more often than one. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= 3 &&
  long.length > short.length + 1 &&
  long.startsWith(short) &&
  !/(?:a|ine|elle|ette)$/.test(long)

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter)

/** Could two transliterators have written one word so? Same consonants, and close enough that a slip explains the rest. */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 4 || b.length < 4 || /\d/.test(a + b)) return false
  if (skeleton(a) !== skeleton(b)) return false
  const most = Math.max(1, Math.floor(Math.min(a.length, b.length) / 3))
  return editDistance(a, b, 3) <= most || editDistance(transliterated(a), transliterated(b), 3) <= most
}

const FOREIGN_ARTICLE = /^(?:los|las|el|la|le|les|il|gli|der|die|das|os)$/
const COMPASS = /^(north|south|east|west)(?:ern)?$/

/** In a name of several words: 'Guards' for 'Guard', '21s' for '21', and of three and more 'Western' for 'West'. */
const isSlipOf = (a: string, b: string, words: number): boolean =>
  a === b ||
  ((a === `${b}s` || b === `${a}s`) && (Math.min(a.length, b.length) > 4 || /^\d/.test(a))) ||
  (words > 2 && COMPASS.exec(a)?.[1] !== undefined && COMPASS.exec(a)?.[1] === COMPASS.exec(b)?.[1])

/** What a party or an armed group may be called with or without. */
const GROUP_END = /^(?:front|movement|party|group|brigades?|militia|alliance|coalition)$/

/** 'Norder Front' and 'the Norder', both bodies: whether one is the other without the word for what it is. */
export function compareGroups(a: string, b: string): Reason | null {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  if (short!.length !== 1 || long!.length !== 2 || short![0] !== long![0] || !GROUP_END.test(long![1]!))
    return null
  return reason('short-form', a, b, 'one leaves out what kind of group it is')
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
  const [short, long] = xs.length <= ys.length ? [xs, ys] : [ys, xs]
  const rest = long.slice(1)
  if (FOREIGN_ARTICLE.test(long[0]!) && short.length > 1 && short.join(' ') === rest.join(' '))
    return reason('same-name', a, b, 'the same name but for an article')
  if (xs.length !== ys.length) return null
  // 'Norder' and 'Norderi': a place and who comes from it.
  if (x.startsWith(y) || y.startsWith(x)) return null
  if (xs.length > 1 && xs.every((word, i) => isSlipOf(word, ys[i]!, xs.length)))
    return reason('same-spelling-class', a, b, 'one name, but for a plural or a point of the compass')
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
