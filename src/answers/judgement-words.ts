import type { Judgement } from '../model/judgement.js'
import type { CaseIndex } from './case-index.js'
import { findActor, findReport } from './find-party.js'
import { partyOf, shownName } from './party.js'

/** A judgement with names in place of ids: 'Ana Ruiz and “an official” are the same'. */
export function judgementWords(index: CaseIndex, judgement: Judgement): string {
  const name = (id: string): string => placedName(index, id)
  switch (judgement.kind) {
    case 'drop':
      return `${name(judgement.report)} is dropped`
    case 'trust':
      return `${name(judgement.actor)} is trusted as an origin of its own`
    case 'distrust':
      return `${name(judgement.actor)} is not believed`
    case 'same':
      return `${name(judgement.a)} and ${name(judgement.b)} are the same`
    case 'different':
      return `${name(judgement.a)} and ${name(judgement.b)} are different`
    case 'dependent':
      return `${name(judgement.a)} and ${name(judgement.b)} depend on one another`
  }
}

/** The options of the command line that make this judgement. */
export function judgementOptions(index: CaseIndex, judgement: Judgement): string {
  if (judgement.kind === 'drop') return `--drop ${argument(index, judgement.report)}`
  if ('actor' in judgement) return `--${judgement.kind} ${argument(index, judgement.actor)}`
  return `--${judgement.kind} ${argument(index, judgement.a)} ${argument(index, judgement.b)}`
}

/** As it can be typed: a file's name or a name where that is enough to be understood, else the id. */
function argument(index: CaseIndex, id: string): string {
  const report = index.reports.get(id)
  const name = report ? (report.file?.split(/[\\/]/).at(-1) ?? '') : partyOf(index, id).name
  const found = report ? findReport(index, name) : findActor(index, name)
  if (found.kind !== 'found' || found.id !== id || name.startsWith('-')) return id
  if (/^[\w.-]+$/.test(name)) return name
  // Within double marks a shell still reads these.
  return /["$`\\!]/.test(name) ? id : `"${name}"`
}

/** A name; of an unnamed source also the report that tells of it, since its description may stand in several. */
export function placedName(index: CaseIndex, id: string): string {
  const party = partyOf(index, id)
  if (party.kind !== 'unnamed') return shownName(party)
  const report = index.actors.get(id)?.mentions[0]?.report
  const label = report === undefined ? undefined : index.labels.get(report)
  return label === undefined ? shownName(party) : `${shownName(party)} of ${label}`
}
