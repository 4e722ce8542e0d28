import { type Figure, genderOfFigure } from './figure.js'
import type { NounPhrase } from './noun-phrase.js'
import { isBodyNoun, isGroupNoun, isOutletNoun } from './roles.js'

// Which phrases a pronoun may take up at all, by number, gender and kind. Which of them it does take up is weighed elsewhere.

/** Every form of a third person, and its subject. */
export const PRONOUNS: ReadonlyMap<string, string> = new Map(
  [
    ['he', 'he him his himself'],
    ['she', 'she her hers herself'],
    ['they', 'they them their theirs themselves'],
  ].flatMap(([word, forms]) => forms!.split(' ').map((form) => [form, word!] as const)),
)

const FIRST_PERSON = /^(?:i|me|my|mine|myself)$/

/** The pronoun by its subject form: 'her' is 'she', 'me' is 'i'. */
export const subjectForm = (pronoun: string): string =>
  PRONOUNS.get(pronoun) ?? (FIRST_PERSON.test(pronoun) ? 'i' : pronoun)

/** A person's name, or one of which nothing is known but that it speaks or is a single word. */
const mayBePerson = (phrase: NounPhrase, figure: Figure | null): boolean =>
  figure?.kind === 'person' ||
  phrase.gender !== null ||
  (figure?.kind === null && (figure.speaks || figure.forms.every((form) => !/\s/.test(form))))

/** May the pronoun take up this phrase? */
export function fits(phrase: NounPhrase, figure: Figure | null, word: string): boolean {
  const kind = figure && !figure.unnamed ? figure.kind : null
  if (word === 'he' || word === 'she' || word === 'i') {
    if (phrase.isPlural || (kind && kind !== 'person')) return false
    if (phrase.name ? !mayBePerson(phrase, figure) : !phrase.isPerson || isGroupNoun(phrase.noun))
      return false
    const gender = figure && !figure.unnamed ? genderOfFigure(figure) : phrase.gender
    return word === 'i' || !gender || gender === word
  }
  // 'It' as a voice is a body or an outlet; a place or a thing does not say anything.
  if (word === 'it' || word === 'which') {
    if (phrase.isPlural) return false
    return phrase.name
      ? /^(?:organization|outlet|group)$/.test(kind ?? '')
      : isBodyNoun(phrase.noun) || isOutletNoun(phrase.noun)
  }
  // 'They' are many, or a body.
  if (phrase.name) return /^(?:organization|outlet|group)$/.test(kind ?? '')
  return phrase.isPlural ? phrase.isPerson || isBodyNoun(phrase.noun) : isBodyNoun(phrase.noun)
}
