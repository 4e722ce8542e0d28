import { nameWords, plainName } from './name-key.js'
import { isBodyNoun, isOfficeWord, isPersonNoun } from './roles.js'

/**
 * Which place or body the words around a title or a description name: 'the mayor of Otherton' is not the mayor of
 * Skell Falls. Roles are kept as strings, so this goes by capitals alone.
 */

/** A run of words with a capital each. */
const CAPITALS = /\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*/gu
/** Capitals that name nothing: articles at the start of a sentence, titles, days, months. */
const NO_NAME = new Set(
  'the a an this that his her its their one another mr mrs ms dr prof sir lord lady gov pres sen rep gen col maj capt cpl lt sgt det insp supt rev hon prime monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
/** How somebody or something of a place is called after it: Norderian, Norderi. */
const OF_PLACE = /(?:n|i|ish|ese)$/
/** Letters that a place and what is called after it have in common. */
const STEM = 4

/**
 * The names in a phrase, each as its plain words: of 'Skell Falls Mayor Ana Ruiz' [skell, falls], if Ana Ruiz is left out.
 * @param without plain words to leave out: those of the name beside which the phrase stands
 */
export function listProperNames(phrase: string, without: ReadonlySet<string> = new Set()): string[][] {
  return (phrase.match(CAPITALS) ?? []).flatMap((run) => {
    const names: string[][] = [[]]
    for (const word of plainName(run).split(' ')) {
      const isTitle = isOfficeWord(word) || isPersonNoun(word) || isBodyNoun(word)
      // A title parts two names: 'Norder Mayor Ana Ruiz'.
      if (isTitle || NO_NAME.has(word) || without.has(word) || word === '') names.push([])
      else names.at(-1)!.push(word)
    }
    return names.filter((name) => name.length > 0)
  })
}

/** Do two phrases name different places or bodies, and none in common? Where one of them names none, nothing is shown. */
export function nameOthers(a: readonly string[][], b: readonly string[][]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => isPartOf(x, y) || isPartOf(y, x)))
}

const isPartOf = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.some((other) => isOfOneStem(word, other)))

/** 'Norder' and 'Norderian'. */
const isOfOneStem = (a: string, b: string): boolean =>
  a === b ||
  (a.slice(0, STEM) === b.slice(0, STEM) && a.length >= STEM && (OF_PLACE.test(a) || OF_PLACE.test(b)))

/** The names in all roles of a person, without the person's own. */
export function listNamesInRoles(person: { roles: readonly string[]; forms: readonly string[] }): string[][] {
  const own = new Set(person.forms.flatMap(nameWords))
  return person.roles.flatMap((role) => listProperNames(role, own))
}
