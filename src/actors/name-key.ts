/**
 * Keys under which two spellings of one name meet. Each is coarser than the one before:
 * `plainName` forgets marks and case, `skeleton` also forgets what transliterators disagree on.
 */

import { remembered } from './remembered.js'

/** Words that come and go in front of a name without changing whose it is. */
const LEADING = /^(?:the|a|an)\s+/
/** 'Gazette.com' is the Gazette. */
const DOMAIN = /(?<=\p{L}{3})\.(?:com|org|net|info|co\.[a-z]{2}|[a-z]{2})$/iu
/** Particles that one writer joins, another hyphenates and a third leaves out: 'al-Jarrah', 'al Jarrah', 'Jarrah'. */
const PARTICLE = /^(?:al|el|ad|as|ash|an|ar|at|az|ul)$/

/** Lower case without diacritics, hyphens, apostrophes and stops; single blanks; no article. 'U.S. Central Command' → 'us central command'. */
export const plainName = remembered((name) =>
  (name.includes('.') ? name.replace(DOMAIN, '') : name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘'`´]s\b/g, '')
    .replace(/[’‘'`´.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(LEADING, ''),
)

/** The words of a plain name that carry it: without the Arabic article. */
export function nameWords(name: string): string[] {
  const words = plainName(name).split(' ').filter(Boolean)
  const carrying = words.filter((word) => !PARTICLE.test(word))
  return carrying.length ? carrying : words
}

/**
 * What is left of a word when the choices of a transliterator are taken out: 'Gaddafi' and 'Qadhafi',
 * 'Dorosh' and 'Dorosz', 'Raqqa' and 'Raqa' come out equal. The first letter's class is kept, vowels
 * are not, so 'Iran' and 'Iraq' stay apart while 'Martin' and 'Morton' do not: use it only beside
 * other evidence.
 */
export const skeleton = remembered((word) => {
  const coded = transliterated(word)
  const first = /^[aeiouy]/.test(coded) ? 'A' : ''
  const consonants = coded.replace(/[aeiouy]/g, '')
  return first + consonants.replace(/(.)\1+/g, '$1')
})

/** The word with one letter for each sound that transliterators write differently, vowels kept: 'Mashnuq' and 'Machnouk' are a letter apart. */
export const transliterated = remembered((word) =>
  word
    .replace(/sch|sz|sh|ch|cz|tch/g, 'S')
    .replace(/zh|dj|j/g, 'J')
    .replace(/kh|gh|q|g|k|c(?=[aou])|ck|c/g, 'K')
    .replace(/dh|th|d|t/g, 'T')
    .replace(/ph|v|w|f/g, 'F')
    .replace(/z|s|x/g, 'Z')
    .replace(/h(?!$)|h$/g, '')
    .replace(/m/g, 'M')
    .replace(/n/g, 'N')
    .replace(/b|p/g, (letter) => letter.toUpperCase())
    .replace(/l/g, 'L')
    .replace(/r/g, 'R'),
)

/** Initials of the words that count in an acronym: 'Norder River Authority' → 'nra'; 'Office for Hydrology and Rivers' → 'ohr'. */
export function initialsOf(name: string): string {
  return plainName(name)
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and|in|on|at|to|de|la|del|du|des|von|van|&)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
}
