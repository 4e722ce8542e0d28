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
const transliterated = remembered((word) =>
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

/** 'Abdul', 'Abdel', 'Abdur' and 'Abd al-' before what they are joined with. */
const SERVANT = /abd[aeou](?:l|([dnrstz])(?=\1))/g
/** 'Salah al-Din', 'Salaheddin', 'Salahuddin'. */
const OF_FAITH = /[aeu](?:l|d)?(?=d(?:ee|i)ne?$)/

/** All letters of a name in one, so that it does not matter where they are divided: 'Abd al-Rahman' and 'Abdulrahman'. */
export const joinedName = (words: readonly string[]): string =>
  words.join('').replace(SERVANT, 'abd').replace(OF_FAITH, '')

/** Sounds that one transliterator writes as a consonant and another as a vowel or not at all. */
const COMING_AND_GOING = ['j', '[ck]h', 'w'].map((sound) => new RegExp(sound, 'g'))

/**
 * Coarser than `skeleton`: keys of which two spellings of one word share at least one, nearly always. For blocks only, as
 * many words that are not one share them.
 */
export function soundKeys(word: string): string[] {
  let spellings = [word]
  for (const sound of COMING_AND_GOING)
    if (word.search(sound) >= 0) spellings = spellings.flatMap((one) => [one, one.replace(sound, '')])
  return [
    ...new Set(
      spellings.map((one) =>
        one
          .replace(/[aeiouyh]/g, '')
          .replace(/[bfpvw]/g, 'P')
          .replace(/[cdgjkqstxz]/g, 'K')
          .replace(/(.)\1+/g, '$1'),
      ),
    ),
  ]
}

/** Initials of the words that count in an acronym: 'Norder River Authority' → 'nra'; 'Office for Hydrology and Rivers' → 'ohr'. */
export function initialsOf(name: string): string {
  return plainName(name)
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and|in|on|at|to|de|la|del|du|des|von|van|&)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('')
}
