import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { append } from './keyed-lists.js'
import { initialsOf } from './name-key.js'
import { listNamedGroups } from './named-groups.js'
import { compareInitials } from './same-name.js'

/** Capitals, perhaps with stops: 'NRA', 'N.R.A.'. Two letters are the initials of too many names. */
const ACRONYM = /^[A-Z.]{3,9}$/

/** 'The NRA' of one report is the Norder River Authority of another, if only one body of the case has these initials. */
export function joinInitials(figures: readonly Figure[], groups: Groups): void {
  const bodies = listNamedGroups(figures, groups).filter((group) => group.kind !== 'person')
  const byInitials = new Map<string, { at: number; form: string }[]>()
  for (const { at, forms } of bodies)
    for (const form of forms) if (form.includes(' ')) append(byInitials, initialsOf(form), { at, form })
  for (const { at, forms } of bodies) {
    // Whoever has a longer name of its own is known by that.
    if (forms.some((form) => form.includes(' '))) continue
    const acronym = forms.find((form) => ACRONYM.test(form))
    if (!acronym) continue
    const fits = byInitials.get(acronym.replace(/\./g, '').toLowerCase()) ?? []
    // Initials prove nothing when two bodies have them.
    if (new Set(fits.map((long) => groups.leader(long.at))).size !== 1) continue
    const found = compareInitials(acronym, fits[0]!.form)
    if (found) groups.join(fits[0]!.at, at, found)
  }
}
