import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { findOnly } from './find-only.js'
import { append } from './keyed-lists.js'
import { listNamesInRoles, listProperNames, nameOthers } from './proper-names.js'
import { isNoHolder, isOfficeNoun, isOfficeWord, roleWords } from './roles.js'

/** Whoever is called 'a former mayor' or 'one mayor' need not be the mayor. */
const ANY_HOLDER = /^(?:an?|one|another|some)\s/i

/**
 * 'Norder's attorney general' in a report that never names her is the one attorney general whom the others name,
 * unless they say she is another land's.
 */
export function joinOfficeHolders(figures: readonly Figure[], groups: Groups): void {
  /** Office noun → figures of those who hold such an office. */
  const holders = new Map<string, number[]>()
  // As they are now: a description that stands before its holder will lead the group it joins.
  const leaders = figures.map((_, at) => groups.leader(at))
  /** Leader of a group → the places and bodies that any report names beside its titles. */
  const namesOf = new Map<number, string[][]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || figure.kind !== 'person') return
    for (const word of roleWords(figure)) if (isOfficeNoun(word)) append(holders, word, at)
    for (const name of listNamesInRoles(figure)) append(namesOf, leaders[at]!, name)
  })
  figures.forEach((figure, at) => {
    if (!tellsOfHolder(figure)) return
    const names = listProperNames(figure.forms[0] ?? '')
    const only = findOnly(
      holders.get(figure.head) ?? [],
      (i) => isHolder(figures[i]!, figure) && !nameOthers(names, namesOf.get(leaders[i]!) ?? []),
      (i) => groups.leader(i),
    )
    if (only === null) return
    groups.join(only, at, {
      code: 'only-holder',
      text: `‘${figure.forms[0]}’: these reports name one only, ${figures[only]!.forms[0]}`,
      weight: 0.75,
    })
  })
}

/** Is it a description of whoever holds an office now, 'the mayor', and of one person only? */
function tellsOfHolder({ unnamed, head, forms, words }: Figure): boolean {
  const form = forms[0] ?? ''
  return (
    unnamed &&
    isOfficeNoun(head) &&
    !form.includes(`${head}s`) &&
    !ANY_HOLDER.test(form) &&
    !isNoHolder(words)
  )
}

/** Does this person hold the office that the description tells of? 'General' alone is a rank, 'attorney general' an office: every word of office must be held. */
function isHolder(person: Figure, description: Figure): boolean {
  const roles = roleWords(person)
  const offices = [...description.words].filter(isOfficeWord)
  return !isNoHolder(roles) && offices.every((word) => roles.has(word))
}
