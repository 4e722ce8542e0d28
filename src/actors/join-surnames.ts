import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { append } from './keyed-lists.js'
import { nameWords, skeleton } from './name-key.js'
import { isSpellingOf } from './same-name.js'

/** A full name by its surname. */
interface Bearer {
  /** Index of the figure. */
  at: number
  surname: string
  form: string
}

/**
 * A surname alone is the one person of that surname in the case; with two of them it stays apart, as a person of its
 * own. A surname that nobody bears in full is one person until the reports show two. Sets the kind of a figure of no
 * kind whose name turns out to be the surname of two.
 */
export function joinSurnames(figures: readonly Figure[], groups: Groups): void {
  const bySurname = listBearers(figures)
  /** Surname → the first figure known by nothing else. */
  const alone = new Map<string, number>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || isFull(figure) || (figure.kind !== 'person' && figure.kind !== null)) return
    const surname = nameWords(figure.forms[0] ?? '').join('')
    // A second person decides it: who else bears the name is not asked, for thousands may.
    let full: Bearer | null = null
    const persons = new Set<number>()
    for (const one of bySurname.get(skeleton(surname)) ?? []) {
      if (!isSpellingOf(one.surname, surname)) continue
      full ??= one
      persons.add(groups.leader(one.at))
      if (persons.size > 1) break
    }
    if (persons.size === 0) {
      const first = alone.get(surname)
      if (first === undefined) alone.set(surname, at)
      else
        groups.join(first, at, {
          code: 'same-name',
          text: `both are called ‘${figure.forms[0]}’`,
          weight: 0.7,
        })
    }
    // A word that two persons bear as their surname is a person's, though which one's is not shown.
    if (persons.size > 1) figure.kind = 'person'
    if (persons.size !== 1 || !full) return
    groups.join(full.at, at, {
      code: 'only-surname',
      text: `‘${figure.forms[0]}’ is the surname of one person only in these reports: ${full.form}`,
      weight: 0.8,
    })
  })
}

/** Is it a person of whom some form has two words or more? */
const isFull = (figure: Figure): boolean =>
  !figure.unnamed && figure.kind === 'person' && figure.forms.some((form) => nameWords(form).length > 1)

/** Consonants of a surname → the full names that end in it. */
function listBearers(figures: readonly Figure[]): Map<string, Bearer[]> {
  const bySurname = new Map<string, Bearer[]>()
  figures.forEach((figure, at) => {
    if (!isFull(figure)) return
    for (const form of figure.forms) {
      const words = nameWords(form)
      if (words.length < 2) continue
      // 'Ana Prado Lima' is Lima to one writer and Prado Lima to another.
      for (const surname of new Set([words.at(-1)!, words.slice(1).join('')]))
        append(bySurname, skeleton(surname), { at, surname, form })
    }
  })
  return bySurname
}
