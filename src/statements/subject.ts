import type { Attribution } from './attribution.js'
import { isFiniteVerb } from './clause.js'
import type { Cue } from './cues.js'
import type { Run } from './phrase.js'
import { findSubjectBefore } from './source-before.js'
import type { Item } from './unit.js'

// Whose verb it is when no noun phrase stands before it: the second of two verbs ('rose and said'), a participle
// ('adding that'), or one whose subject comes later ('Citing the survey, Ruiz said').

/** The subject left of the cue, or that of the verb it is coordinated with: 'Ruiz rose and said'. */
export function findSubject(items: readonly Item[], cue: Cue, found: readonly Attribution[]): Run | null {
  const before = items[cue.from - 1]
  const coordinated =
    before && (before.tag === 'CCONJ' || (before.tag === 'ADV' && items[cue.from - 2]?.tag === 'CCONJ'))
  if (coordinated) return governingSource(items, cue, [], found)
  return findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
}

/** The nearest place to the left over which a subject can not reach. */
export function afterBoundary(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!
    if (item.norm === ';' || item.norm === ':') return i + 1
    if (item.tag === 'QUOTE' && item.end - item.start > 40) return i + 1
  }
  return 0
}

/** Whose words a participle or a second verb tells: the source of the verb that governs it. */
export function governingSource(
  items: readonly Item[],
  cue: Cue,
  cues: readonly Cue[],
  found: readonly Attribution[],
): Run | null {
  const before = items[cue.from - 1]
  // 'a statement saying', 'officials citing': the noun right before it.
  if (cue.shape === 'participle' && before && (before.tag === 'NOUN' || before.tag === 'PROPN')) {
    return findSubjectBefore(items, cue.from, afterBoundary(items, cue.from))
  }
  const previous = found.at(-1)
  if (previous?.source && !(previous.cue.shape === 'according')) return previous.source
  for (let i = cue.from - 1; i >= 0; i--) {
    if (!isFiniteVerb(items[i])) continue
    let group = i
    while (
      group > 0 &&
      (items[group - 1]!.tag === 'AUX' || items[group - 1]!.tag === 'ADV' || items[group - 1]!.tag === 'PART')
    )
      group--
    const subject = findSubjectBefore(items, group, afterBoundary(items, group))
    if (subject) return subject
  }
  // 'Citing the survey, Ruiz said': the subject comes later.
  const next = cues.find((other) => other.from > cue.from && other.shape === 'finite')
  return next ? findSubjectBefore(items, next.from, afterBoundary(items, next.from)) : null
}
