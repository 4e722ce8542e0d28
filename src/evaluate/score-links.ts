import type { Actor } from '../model/actor.js'
import type { CaseFile } from '../model/case-file.js'
import { overlaps } from '../model/span.js'
import type { LabelledPlace, StoryLabel } from './label.js'
import { type Places, plain } from './place.js'
import type { Counts, Miss } from './story-score.js'

/** Two reports as one key, whichever comes first. */
const pairOf = (a: string, b: string): string => [a, b].sort().join(' ')

/** Copied text: pairs of reports that share running text. A labelled rewrite is neither asked for nor held against the program. */
export function scoreCopies(label: StoryLabel, kase: CaseFile, places: Places, counts: Counts): Miss[] {
  const misses: Miss[] = []
  const expected = new Set<string>()
  const allowed = new Set<string>()
  for (const copy of label.copies ?? [])
    for (const a of copy.reports)
      for (const b of copy.reports)
        if (String(a) < String(b))
          (copy.kind === 'rewrite' ? allowed : expected).add(pairOf(String(a), String(b)))

  const ours = listCopies(kase, places)
  counts.copiesAll += expected.size
  for (const pair of expected) {
    if (ours.has(pair)) counts.copiesFound++
    else misses.push({ what: 'copy missed', text: pair })
  }
  for (const pair of ours) {
    if (expected.has(pair) || allowed.has(pair)) continue
    counts.copiesWrong++
    misses.push({ what: 'copy wrong', text: pair })
  }
  return misses
}

function listCopies(kase: CaseFile, places: Places): Set<string> {
  const pairs = new Set<string>()
  const upstream = new Map<string, string[]>()
  for (const { kind, from, on, probability } of kase.derivations) {
    if (kind !== 'text') continue
    const name = places.findName(from) ?? ''
    if (on.report && probability >= 0.5) pairs.add(pairOf(name, places.findName(on.report) ?? ''))
    // Reports that draw on one unknown text are copies of each other.
    if (on.unknown) upstream.set(on.unknown, [...(upstream.get(on.unknown) ?? []), name])
  }
  for (const names of upstream.values())
    for (const a of names) for (const b of names) if (a < b) pairs.add(pairOf(a, b))
  return pairs
}

/** Credits: a report naming an outlet as where it has something. Found when one of the report's derivations is on an actor of that name. */
export function scoreCredits(label: StoryLabel, kase: CaseFile, places: Places, counts: Counts): Miss[] {
  const misses: Miss[] = []
  const actors = new Map(kase.actors.map((actor) => [actor.id, actor]))
  for (const credit of label.credits ?? []) {
    counts.creditsAll++
    const report = places.findReport(credit.report)
    const asked = plain(credit.on).toLowerCase()
    const hit =
      report !== null &&
      kase.derivations.some((derivation) => {
        if (derivation.from !== report.id || !derivation.on.actor) return false
        const actor = actors.get(derivation.on.actor)
        // Either may be the longer form: 'the Ledger' and 'The Morning Ledger'.
        return namesOf(actor).some((name) => name.includes(asked) || asked.includes(name))
      })
    if (hit) counts.creditsFound++
    else misses.push({ what: 'credit missed', text: `${credit.report} on ${credit.on}` })
  }
  return misses
}

/** Verdicts on pairs of unnamed sources: one actor is `same`; two without a link between them are `different`; none found is wrong. */
export function scoreUnnamed(label: StoryLabel, kase: CaseFile, places: Places, counts: Counts): Miss[] {
  const misses: Miss[] = []
  const unnamed = kase.actors.filter((actor) => actor.kind === 'unnamed')
  const at = (place: LabelledPlace): Set<string> => {
    const passage = places.findPassage(place)
    const there = unnamed.filter((actor) =>
      actor.mentions.some((m) => passage !== null && m.report === passage.report && overlaps(m, passage)),
    )
    return new Set(there.map((actor) => actor.id))
  }
  for (const { a, b, verdict } of label.unnamed ?? []) {
    counts.unnamedAll++
    const left = at(a)
    const right = at(b)
    let ours = left.size && right.size ? 'different' : 'none'
    if ([...left].some((id) => right.has(id))) ours = 'same'
    else
      for (const link of kase.sources)
        if ((left.has(link.a) || left.has(link.b)) && (right.has(link.a) || right.has(link.b)))
          ours = link.verdict
    if (ours === verdict) counts.unnamedRight++
    else misses.push({ what: 'unnamed wrong', text: `${verdict}, ours ${ours}: ${a.at} | ${b.at}` })
  }
  return misses
}

/** Names: the first of each group against each of the others. */
export function scoreNames(label: StoryLabel, kase: CaseFile, counts: Counts): Miss[] {
  const misses: Miss[] = []
  const bearers = (name: string): Actor[] =>
    kase.actors.filter((actor) => namesOf(actor).includes(plain(name).toLowerCase()))
  const isOne = (a: string, b: string): boolean => {
    const ids = new Set(bearers(a).map((actor) => actor.id))
    return bearers(b).some((actor) => ids.has(actor.id))
  }
  for (const [first, ...others] of label.names_same ?? [])
    for (const other of others) {
      counts.namesSameAll++
      if (isOne(first!, other)) counts.namesSameRight++
      else misses.push({ what: 'names apart', text: `${first} | ${other}` })
    }
  for (const [first, ...others] of label.names_different ?? [])
    for (const other of others) {
      counts.namesDifferentAll++
      if (!isOne(first!, other)) counts.namesDifferentRight++
      else misses.push({ what: 'names merged', text: `${first} | ${other}` })
    }
  return misses
}

/** All names of an actor, plain and in small letters. */
const namesOf = (actor: Actor | undefined): string[] =>
  actor ? [actor.name, ...actor.aliases].filter(Boolean).map((name) => plain(name).toLowerCase()) : []
