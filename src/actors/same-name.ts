import { editDistance } from '../model/edit-distance.js'
import type { Reason } from '../model/reason.js'
import { soundMarks } from './marked-letters.js'
import { initialsOf, joinedName, nameWords, plainName, skeleton } from './name-key.js'
import { isNative } from './native-letters.js'
import { findNativeUnlikenessOfNames } from './same-native.js'
import { findUnlikeness } from './same-spelling.js'

/** How sure a likeness of names makes us, by what is alike. One table, so that it can be read and argued with. */
const WEIGHTS = {
  'same-name': 1,
  'same-letters': 0.95,
  'longer-name': 0.9,
  'same-spelling-class': 0.9,
  'plural-or-compass': 0.85,
  'letters-doubled': 0.9,
  'native-letters': 0.9,
  translated: 0.8,
  initials: 0.8,
  'short-form': 0.7,
  'slip-of-the-pen': 0.65,
} as const
/** How much of it is lost where the spellings are as unlike as spellings of one name may be. */
const UNLIKE = 0.2
/** Unlikeness that all words of a name may have together, where that of one word may be 1. */
const UNLIKE_IN_ALL = 1.5

const reason = (code: keyof typeof WEIGHTS, a: string, b: string, how: string, unlike = 0): Reason => ({
  code,
  text: `‘${a}’ and ‘${b}’: ${how}`,
  // Two digits are as much as such a number means.
  weight: Math.round((WEIGHTS[code] - UNLIKE * Math.min(1, unlike)) * 100) / 100,
})

/**
 * 'Rami Haddad' and 'رامي حداد': whether a name in Latin letters is one in Arabic or Hebrew letters.
 * @param slack more than 1 where something besides the letters speaks for it
 */
export function compareScripts(a: string, b: string, slack = 1): Reason | null {
  if (isNative(a) === isNative(b)) return null
  const [latin, native] = isNative(a) ? [b, a] : [a, b]
  const unlike = findNativeUnlikenessOfNames(nameWords(latin), native, slack)
  return unlike === null ? null : reason('native-letters', latin, native, 'one name in two scripts', unlike)
}

/** Whether two full names of persons are spellings of one; null when nothing speaks for it. */
export function comparePersons(a: string, b: string): Reason | null {
  const x = nameWords(a)
  const y = nameWords(b)
  if (x.length < 2 || y.length < 2) return null
  if (isNative(a) !== isNative(b)) return compareScripts(a, b)
  if (x.join(' ') === y.join(' ')) return reason('same-name', a, b, 'the same name')
  if (joinedName(x) === joinedName(y))
    return reason('same-letters', a, b, 'the same letters, divided otherwise')
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
  const isMarked = BEYOND_ASCII.test(a) || BEYOND_ASCII.test(b)
  const unlike =
    findUnlikenessOfWords(x, y) ?? (isMarked ? findUnlikenessOfWords(heardWords(a), heardWords(b)) : null)
  if (unlike !== null) return reason('same-spelling-class', a, b, 'spellings of one name', unlike)
  if (x.slice(0, -1).join(' ') === y.slice(0, -1).join(' ') && isSlip(x.at(-1)!, y.at(-1)!))
    return reason('slip-of-the-pen', a, b, 'the same given name, and surnames a letter apart')
  return null
}

const BEYOND_ASCII = /[^ -~]/

/** As those write the name who hear its marks: 'Šimić' → 'shimich'. */
const heardWords = (name: string): string[] =>
  nameWords(
    name
      .split(/[\s-]+/)
      .map(soundMarks)
      .join(' '),
  )

/** How unlike two names are, word by word; null when they are two. A name of three letters is told apart by each of them. */
function findUnlikenessOfWords(x: readonly string[], y: readonly string[]): number | null {
  if (x.length !== y.length) return null
  let all = 0
  for (const [i, word] of x.entries()) {
    const unlike = word === y[i] ? 0 : mayBeRespelled(word, y[i]!) ? findUnlikeness(word, y[i]!) : null
    if (unlike === null) return null
    all += unlike
  }
  return all <= UNLIKE_IN_ALL ? all : null
}

/** 'Don' for 'Donald', never for 'Donna': what is short for a man's name and begins a woman's is two people more often than one. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= 3 &&
  long.length > short.length + 1 &&
  long.startsWith(short) &&
  !/(?:a|ine|elle|ette)$/.test(long)

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter)

const mayBeRespelled = (a: string, b: string): boolean =>
  a.length >= 4 && b.length >= 4 && !/\d/.test(a) && !/\d/.test(b)

/** Could one word be written so twice: by two transliterators, or by one whose pen slipped? */
export const isSpellingOf = (a: string, b: string): boolean =>
  a === b || (mayBeRespelled(a, b) && (findUnlikeness(a, b) !== null || isSlip(a, b)))

/** One letter more, less or other, or two that have changed places, and consonants of the same classes: 'Luthor' and 'Luther'. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 4 && editDistance(a, b, 1) <= 1 && skeleton(a) === skeleton(b)

const FOREIGN_ARTICLE = /^(?:los|las|el|la|le|les|il|gli|der|die|das|os)$/
const COMPASS = /^(north|south|east|west)(?:ern)?$/

/** In a name of several words: 'Guards' for 'Guard', '21s' for '21', and of three and more 'Western' for 'West'. */
const isSlipOf = (a: string, b: string, words: number): boolean =>
  a === b ||
  ((a === `${b}s` || b === `${a}s`) && (Math.min(a.length, b.length) > 4 || /^\d/.test(a))) ||
  (words > 2 && COMPASS.exec(a)?.[1] !== undefined && COMPASS.exec(a)?.[1] === COMPASS.exec(b)?.[1])

/** What a party or an armed group may be called with or without. */
const GROUP_END = /^(?:front|movement|party|group|brigades?|militia|alliance|coalition)$/

/** 'RC 14' and 'RC14', 'io9' and 'i09': a nought between letters is often an o. */
const withoutBlanks = (plain: string): string =>
  plain.replaceAll(' ', '').replace(/(?<=[a-z])0(?=\d)|(?<=[a-z])o(?=\d)/g, '0')

/** What kind of group it is, in the languages of the news that put it first. */
const FOREIGN_GROUPS: Readonly<Record<string, string>> = {
  ...{ jabhat: 'front', jabha: 'front', frente: 'front', hizb: 'party', partido: 'party', parti: 'party' },
  ...{
    harakat: 'movement',
    haraka: 'movement',
    movimiento: 'movement',
    movimento: 'movement',
    mouvement: 'movement',
  },
  ...{ jaish: 'army', jaysh: 'army', jeish: 'army', ejercito: 'army', liwa: 'brigade', kataib: 'brigades' },
}

/** Of 'Jabhat al-Norder' the words as English has them, 'norder front'; null when it does not begin with such a word. */
export function translateGroup(name: string): string[] | null {
  const [first, ...rest] = nameWords(name)
  const kind = FOREIGN_GROUPS[first ?? '']
  return kind && rest.length ? [...rest, kind] : null
}

/** 'Norder Front' and 'the Norder', both bodies: whether one is the other without the word for what it is. */
export function compareGroups(a: string, b: string): Reason | null {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length)
  if (short!.length !== 1 || long!.length !== 2 || short![0] !== long![0] || !GROUP_END.test(long![1]!))
    return null
  return reason('short-form', a, b, 'one leaves out what kind of group it is')
}

/** Whether two single words or names of bodies and places are spellings of one: 'Raqqa' and 'Raqa', 'Centre' and 'Center'. */
export function compareOthers(a: string, b: string): Reason | null {
  if (isNative(a) !== isNative(b)) return compareScripts(a, b)
  const x = plainName(a)
  const y = plainName(b)
  if (x === y) return reason('same-name', a, b, 'the same name')
  if (withoutBlanks(x) === withoutBlanks(y) && x.length > 2)
    return reason('same-letters', a, b, 'the same letters, divided otherwise')
  const xs = nameWords(a)
  const ys = nameWords(b)
  if (xs.join(' ') === ys.join(' ')) return reason('same-name', a, b, 'the same name but for an article')
  const translated = [translateGroup(a) ?? xs, translateGroup(b) ?? ys].map((words) => words.join(' '))
  if (translated[0] === translated[1])
    return reason(
      'translated',
      a,
      b,
      'the same name, with the word for what kind of group it is in another language',
    )
  const [short, long] = xs.length <= ys.length ? [xs, ys] : [ys, xs]
  const rest = long.slice(1)
  if (FOREIGN_ARTICLE.test(long[0]!) && short.length > 1 && short.join(' ') === rest.join(' '))
    return reason('same-name', a, b, 'the same name but for an article')
  if (xs.length !== ys.length) return null
  if (xs.length > 1 && xs.every((word, i) => isSlipOf(word, ys[i]!, xs.length)))
    return reason('plural-or-compass', a, b, 'one name, but for a plural or a point of the compass')
  // 'Norder' and 'Norderi': a place and who comes from it.
  if (x.startsWith(y) || y.startsWith(x)) return null
  const single = [xs, ys].map((words) => words.join(' ').replace(/(\p{L})\1+/gu, '$1'))
  if (single[0] === single[1] && withoutBlanks(x).length > 3)
    return reason('letters-doubled', a, b, 'the same but for doubled letters')
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
