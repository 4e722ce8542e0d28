import type { NameMention } from '../model/language.js'
import { GIVEN_NAMES } from './en/given-names.js'
import { MENS_NAMES, SHARED_NAMES, WOMENS_NAMES } from './en/name-genders.js'
import { wordSet } from './en/word-set.js'

// Whether 'she' or 'he' can take up a name: what the title says, then what the given name says. Without either nothing is
// said, and both pronouns fit.

const WOMENS_WORDS = wordSet(`
  mrs ms miss mme madam madame mlle dame lady queen princess duchess baroness countess señora frau doña empress sister mother
  daughter wife widow aunt niece grandmother granddaughter girl girlfriend woman actress heroine nun hostess waitress fiancee
  fiancée stepmother mum mom goddess mistress midwife abbess heiress stewardess
`)
const MENS_WORDS = wordSet(`
  mr sir lord king prince duke baron earl emperor señor herr monsieur brother father son husband widower uncle nephew
  grandfather grandson boy boyfriend man gentleman actor monk pope bishop archbishop cardinal imam rabbi sheikh sultan emir
  fiance fiancé stepfather dad fisherman priest lad guy
`)

/** What follows says of whom: 'wife of the mayor' is a wife. */
const COMPLEMENT = /\s(?:of|for|to|in|at|on|with|from|by|who|which|whose)\s.*$/

/** Which pronoun a name of a person takes; null when neither title nor given name tells. */
export function genderOf(name: string, role: string | null): NonNullable<NameMention['gender']> | null {
  for (const word of listRoleWords(role).reverse()) {
    const told = genderOfWord(word)
    if (told) return told
  }
  // Of a single word nobody knows whether it is the given name.
  if (!/\s/.test(name)) return null
  const given = name.toLowerCase().split(/\s+/)[0] ?? ''
  if (SHARED_NAMES.has(given)) return null
  if (WOMENS_NAMES.has(given)) return 'she'
  return MENS_NAMES.has(given) || GIVEN_NAMES.has(given) ? 'he' : null
}

/** What a noun alone tells: 'mother', 'spokeswoman', 'fisherman'. */
function genderOfWord(word: string): 'she' | 'he' | null {
  if (WOMENS_WORDS.has(word) || /woman$/.test(word)) return 'she'
  return MENS_WORDS.has(word) || /[a-z]man$/.test(word) ? 'he' : null
}

/** Of 'Mr', 'the mayor's sister' and 'wife of the mayor' the words that say what the bearer is. */
function listRoleWords(role: string | null): string[] {
  if (!role) return []
  const part = ` ${role.toLowerCase()} `.replace(COMPLEMENT, '').replace(/^.*['’]s?\s/, '')
  return part.split(/[^\p{L}]+/u).filter(Boolean)
}
