import type { ActorKind } from '../model/actor.js'
import type { CommonText } from '../model/claim.js'
import type { CaseIndex } from './case-index.js'
import { listed } from './wording.js'

/** Someone who stands behind or against a claim, ready to be named on a screen. */
export interface Party {
  /** Id of an actor or of a report. */
  id: string
  name: string
  /** `report`: a report that speaks for itself; `unknown`: a common text that no report is shown to have had first, or that is not in the case. */
  kind: ActorKind | 'report' | 'unknown'
  role?: string
  /** In how many reports it is heard on this claim. */
  reports: number
}

/** The party behind an id, whatever kind of thing the id names. Never fails: an id that resolves to nothing is an unseen common text. */
export function partyOf(index: CaseIndex, id: string, reports = 0): Party {
  const actor = index.actors.get(id)
  if (actor) {
    const party: Party = { id, name: nameOf(actor.name), kind: actor.kind, reports }
    if (actor.role !== undefined) party.role = actor.role
    return party
  }
  const label = index.labels.get(id)
  if (label !== undefined) return { id, name: label, kind: 'report', reports }
  return { id, name: 'a text not in this case', kind: 'unknown', reports }
}

/** A text that several reports print and none is shown to have had first, as the one on whom something hangs. */
export function textParty(index: CaseIndex, { reports }: CommonText): Party {
  const names = reports.map((report) => index.labels.get(report) ?? report).sort(compare)
  // Not the report's own id: a drawing would mark that report alone.
  return {
    id: `text of ${reports[0]}`,
    name: `the one text in ${listed(names, 2)}`,
    kind: 'unknown',
    reports: 0,
  }
}

/**
 * Parties of one name as one entry. Ten reports that write 'witnesses' have ten unnamed sources by that description,
 * and a list that says so ten times tells less than one that counts. Whether they are one is another question, which
 * the origins answer.
 */
export function foldAlike(parties: readonly Party[]): Party[] {
  const folded = new Map<string, Party>()
  for (const party of parties) {
    // 'Doctors' at the head of a sentence and 'doctors' inside one are one description.
    const key = party.name.toLowerCase().replace(/’/g, "'")
    const known = folded.get(key)
    if (known) known.reports += party.reports
    else folded.set(key, { ...party })
  }
  return [...folded.values()].sort(byWeight)
}

/** A name in a sentence; an unnamed source in quotation marks, because its description is some report's wording. */
export function shownName(party: Party): string {
  return party.kind === 'unnamed' ? `“${party.name}”` : party.name
}

/** The members of one origin, each wording once: three papers' 'officials' are “officials” (3). */
export function memberNames(members: readonly Party[]): string[] {
  return foldAlike(members.map((party) => ({ ...party, reports: 1 }))).map((party) =>
    party.reports > 1 ? `${shownName(party)} (${party.reports})` : shownName(party),
  )
}

/** Do the words of a source phrase say no more than the name beside which they would stand? 'The Courier,' and 'Courier'. */
export function isSameName(worded: string, name: string): boolean {
  const bare = (text: string): string =>
    nameOf(text)
      .toLowerCase()
      .replace(/^(?:the|an?) /, '')
  return bare(worded) === bare(name)
}

/** A name as it stands in a list: an apposition's closing comma belongs to the sentence it was taken from. */
export function nameOf(name: string): string {
  return name.replace(/[\s,;:]+$/, '') || name
}

/** Most heard first; then by name, so that the order does not depend on ids made of content. */
export function byWeight(a: Party, b: Party): number {
  return b.reports - a.reports || compare(a.name, b.name) || compare(a.id, b.id)
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
