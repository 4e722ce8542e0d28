import type { ActorKind } from '../model/actor.js'
import type { Groups } from '../model/groups.js'
import type { Figure } from './figure.js'
import { kindOf } from './kinds.js'
import { nameWords } from './name-key.js'
import { isBodyNoun } from './roles.js'

/** Figures that were found to be one so far, as the next rule compares them with others by name. */
export interface NamedGroup {
  /** Index of the figure that leads the group. */
  at: number
  kind: ActorKind | null
  /** Every public form of its names, each once. */
  forms: string[]
  /** Ids of the reports in which it appears. */
  reports: ReadonlySet<string>
}

/** The named groups, in order of their leaders. Groups led by an unnamed source are left out: no name is known of them. */
export function listNamedGroups(figures: readonly Figure[], groups: Groups): NamedGroup[] {
  return [...groups.members()]
    .filter(([at]) => !figures[at]!.unnamed)
    .map(([at, members]) => ({
      at,
      kind: kindOf(members.map((i) => figures[i]!)),
      forms: [...new Set(members.flatMap((i) => publicForms(figures[i]!)))],
      reports: new Set(members.map((i) => figures[i]!.report)),
    }))
}

/** The forms by which other reports may know a figure: full names and names of bodies, not 'Haddad' and not 'the Authority'. */
export function publicForms(figure: Figure): string[] {
  if (figure.unnamed) return []
  return [...figure.forms, ...figure.known].filter((form) => {
    const words = nameWords(form)
    if (words.length > 1) return true
    // A body called by its common noun ('police') is known by it everywhere; 'the Authority' is short for something.
    return figure.kind !== 'person' && (!isBodyNoun(words[0] ?? '') || form === form.toLowerCase())
  })
}
