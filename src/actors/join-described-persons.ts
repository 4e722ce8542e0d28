import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { append } from './keyed-lists.js'
import { isBodyNoun, roleWords } from './roles.js'

/** 'The engineer', 'her engineer', 'Engineer' as headlines write it: it begins with a word, not with a number or a mark. */
const BEGINS_WITH_WORD = /^\p{L}/u
/** 'An engineer' may be another one. */
const INDEFINITE = /^(?:an?|one|some|several|many|other|another)\s/i

/**
 * 'The engineer' of a report that names Ana Ruiz without her trade is she when another report calls her an engineer,
 * and nobody else here is one.
 */
export function joinDescribedPersons(figures: readonly Figure[], groups: Groups): void {
  /** Leader of a group → what its figures are, by the words of all reports. */
  const roles = new Map<number, Set<string>>()
  const inReport = new Map<string, number[]>()
  figures.forEach((figure, at) => {
    if (figure.unnamed || figure.kind !== 'person') return
    const leader = groups.leader(at)
    const known = roles.get(leader) ?? new Set()
    for (const word of roleWords(figure)) known.add(word)
    roles.set(leader, known)
    append(inReport, figure.report, at)
  })
  figures.forEach((figure, at) => {
    // Who is already known as the holder of an office must not be joined to a second person.
    if (!tellsOfOnePerson(figure) || groups.because(at).length > 0) return
    const fits = (inReport.get(figure.report) ?? []).filter((i) =>
      roles.get(groups.leader(i))!.has(figure.head),
    )
    if (new Set(fits.map((i) => groups.leader(i))).size !== 1) return
    groups.join(fits[0]!, at, {
      code: 'role-elsewhere',
      text: `‘${figure.forms[0] ?? ''}’ fits ${figures[fits[0]!]!.forms[0]}, whom other words of these reports call so`,
      weight: 0.7,
    })
  })
}

/** Is it a description of one certain person? An ending in s is taken for a plural: 'the engineers', 'engineers of the board'. */
function tellsOfOnePerson({ unnamed, head, forms }: Figure): boolean {
  const form = forms[0] ?? ''
  return (
    !form
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(`${head}s`) &&
    unnamed &&
    head !== '' &&
    !isBodyNoun(head) &&
    BEGINS_WITH_WORD.test(form) &&
    !INDEFINITE.test(form) &&
    !/s$/i.test(form)
  )
}
