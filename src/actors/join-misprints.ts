import { editDistance } from '../model/edit-distance.js'
import type { Groups } from '../model/groups.js'
import { type Figure, genderOfFigure } from './figure.js'
import { append } from './keyed-lists.js'
import { nameWords } from './name-key.js'
import { isPersonNoun, looksLikePerson, roleWords } from './roles.js'

/** A given name shorter than this is another name with every other letter: Tom and Tim. */
const SHORTEST = 4

interface Bearer {
  /** Leader of the group. */
  at: number
  given: string
  form: string
  reports: Set<string>
  roles: Set<string>
  genders: Set<'she' | 'he'>
}

/**
 * 'The engineer Berta Moss' of one report is the engineer Herta Moss of several: of one surname and one trade, a letter apart,
 * never in one report, and nobody else is as near. One who is twice named is no misprint.
 */
export function joinMisprints(figures: readonly Figure[], groups: Groups): void {
  const bySurname = new Map<string, Bearer[]>()
  for (const bearer of listBearers(figures, groups).values())
    append(bySurname, nameWords(bearer.form).slice(1).join(' '), bearer)
  for (const bearers of bySurname.values()) {
    if (bearers.length < 2) continue
    for (const once of bearers) {
      if (once.reports.size > 1) continue
      const near = bearers.filter((other) => other.reports.size > 1 && mayBeMisprint(once, other))
      if (near.length !== 1) continue
      groups.join(near[0]!.at, once.at, {
        code: 'misprint',
        text: `‘${once.form}’ and ‘${near[0]!.form}’: one surname, one trade and given names a letter apart, in different reports`,
        weight: 0.55,
      })
    }
  }
}

/** Leader → who is known by one full name; those known by several are known too well. */
function listBearers(figures: readonly Figure[], groups: Groups): Map<number, Bearer> {
  const bearers = new Map<number, Bearer>()
  const excluded = new Set<number>()
  figures.forEach((figure, i) => {
    if (figure.unnamed || figure.kind !== 'person') return
    const at = groups.leader(i)
    for (const form of figure.forms) {
      const words = nameWords(form)
      if (words.length < 2) continue
      const known = bearers.get(at)
      if (known && known.given !== words[0]) excluded.add(at)
      if (!known)
        bearers.set(at, {
          at,
          given: words[0]!,
          form,
          reports: new Set(),
          roles: new Set(),
          genders: new Set(),
        })
    }
    const bearer = bearers.get(at)
    if (!bearer) return
    bearer.reports.add(figure.report)
    for (const word of roleWords(figure))
      if (isPersonNoun(word) || looksLikePerson(word)) bearer.roles.add(word)
    const gender = genderOfFigure(figure)
    if (gender) bearer.genders.add(gender)
  })
  for (const at of excluded) bearers.delete(at)
  return bearers
}

function mayBeMisprint(a: Bearer, b: Bearer): boolean {
  if (Math.min(a.given.length, b.given.length) < SHORTEST || editDistance(a.given, b.given, 1) !== 1)
    return false
  if ([...a.reports].some((report) => b.reports.has(report))) return false
  if (new Set([...a.genders, ...b.genders]).size > 1) return false
  return [...a.roles].some((role) => b.roles.has(role))
}
