import type { NameMention } from '../model/language.js'
import type { Report } from '../model/report.js'
import { OUTLETS } from './en/outlets.js'

export type NameKind = NonNullable<NameMention['kind']>
export type Votes = Partial<Record<NameKind, number>>

/** A name needs this much to be called anything. */
const ENOUGH = 1.5

/** Hints add up to this much at most, for a kind and against it, however often a name stands so: a hundred hints are no proof. */
const MOST_HINTS = 2
const MOST_AGAINST = -4

/** What the mentions of one name have said so far: for each kind the sum of hints, and of what spoke against it. */
export interface Hints {
  along: Votes
  against: Votes
}

/** Adds what one mention says to the sum of its name. A vote of 1 or less is a hint. */
export function addMention(sum: Votes, hints: Hints, votes: Votes): void {
  for (const [kind, weight] of Object.entries(votes) as [NameKind, number][]) {
    let weighs = weight
    if (weight < 0) {
      weighs = Math.max(weight, MOST_AGAINST - (hints.against[kind] ?? 0))
      hints.against[kind] = (hints.against[kind] ?? 0) + weighs
    } else if (weight <= 1) {
      weighs = Math.min(weight, MOST_HINTS - (hints.along[kind] ?? 0))
      hints.along[kind] = (hints.along[kind] ?? 0) + weighs
    }
    sum[kind] = (sum[kind] ?? 0) + weighs
  }
}

/** What the furniture of a report says of the names in it: whose byline it bears, where it was written. Keys are names in lower case. */
export function votesOfFurniture(report: Report): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  for (const { name } of report.bylines) votes.set(name.toLowerCase(), { person: 6 })
  for (const { kind, start, end } of report.furniture) {
    if (kind !== 'dateline') continue
    for (const part of report.text
      .slice(start, Math.min(end, start + LONGEST_DATELINE))
      .split(/[,(/)–—]|--| - /)) {
      const key = part.trim().toLowerCase()
      if (/^\p{L}[\p{L}' .-]{2,40}$/u.test(key) && !OUTLETS.has(key) && !votes.has(key))
        votes.set(key, { place: 3 })
    }
  }
  return votes
}

/** Code units of a dateline that are looked at. */
const LONGEST_DATELINE = 120

export function addVotes(sum: Votes, more: Votes, factor = 1): void {
  for (const [kind, weight] of Object.entries(more) as [NameKind, number][])
    sum[kind] = (sum[kind] ?? 0) + weight * factor
}

/** The kind with the most votes, or null where there are too few or two kinds have as many. */
export function winner(votes: Votes): NameKind | null {
  let [best, weight, second] = [null as NameKind | null, 0, 0]
  for (const [kind, votesFor] of Object.entries(votes) as [NameKind, number][]) {
    if (votesFor > weight) [best, second, weight] = [kind, weight, votesFor]
    else if (votesFor > second) second = votesFor
  }
  return weight >= ENOUGH && weight > second ? best : null
}
