import type { CaseReport } from '../model/case-file.js'
import type { CaseIndex } from './case-index.js'
import { compare, nameOf } from './party.js'

/** What a search for a report or an actor comes to; candidates are ids, best first. */
export type FoundParty =
  | { kind: 'found'; id: string }
  | { kind: 'ambiguous'; ids: string[] }
  | { kind: 'none' }

/** How many candidates are worth reading. */
const CANDIDATES = 8

/** The report that a person means: by its id or the beginning of it, its file with or without folders and ending, its address, or the name a screen gives it. */
export function findReport(index: CaseIndex, asked: string): FoundParty {
  const wanted = fold(asked)
  if (wanted === '') return { kind: 'none' }
  const { reports } = index.file
  const named = (report: CaseReport): string[] => {
    const file = report.file ?? ''
    const base = file.split(/[\\/]/).at(-1)!
    return [
      file,
      base,
      base.replace(/\.[a-z]{2,5}$/i, ''),
      report.url ?? '',
      index.labels.get(report.id) ?? '',
    ]
  }
  const outletOf = (report: CaseReport): string =>
    report.outlet === undefined ? '' : (index.actors.get(report.outlet)?.name ?? '')
  return choose(
    (report) => report.id,
    [
      reports.filter((report) => report.id === asked.trim()),
      reports.filter((report) => named(report).some((name) => fold(name) === wanted)),
      reports.filter((report) => fold(outletOf(report)) === wanted),
      reports.filter((report) => wanted.length >= 3 && report.id.startsWith(wanted)),
      reports.filter((report) => [...named(report), outletOf(report)].some((name) => holds(name, wanted))),
    ],
  )
}

/**
 * The actor that a person means: by id or the beginning of it, by name or alias, by words of the name. Where no actor
 * fits, a report does: it stands for its outlet, or for itself where that is not known.
 */
export function findActor(index: CaseIndex, asked: string): FoundParty {
  const wanted = fold(asked)
  if (wanted === '') return { kind: 'none' }
  const actors = [...index.file.actors].sort(
    (a, b) => b.mentions.length - a.mentions.length || compare(a.id, b.id),
  )
  const speaking = new Set(
    index.file.statements.flatMap((statement) => statement.voices.map((voice) => voice.actor)),
  )
  for (const { outlet } of index.file.reports) if (outlet !== undefined) speaking.add(outlet)
  // Of two by one name the one who says something here is meant; a place of that name is not.
  const speakersFirst = (list: typeof actors): (typeof actors)[] => [
    list.filter((actor) => speaking.has(actor.id)),
    list,
  ]
  const found = choose(
    (actor) => actor.id,
    [
      actors.filter((actor) => actor.id === asked.trim()),
      ...speakersFirst(actors.filter((actor) => fold(nameOf(actor.name)) === wanted)),
      ...speakersFirst(actors.filter((actor) => actor.aliases.some((alias) => fold(alias) === wanted))),
      actors.filter((actor) => wanted.length >= 3 && actor.id.startsWith(wanted)),
      ...speakersFirst(
        actors.filter((actor) => [actor.name, ...actor.aliases].some((name) => holds(name, wanted))),
      ),
    ],
  )
  if (found.kind !== 'none') return found
  const report = findReport(index, asked)
  if (report.kind !== 'found') return report
  return { kind: 'found', id: index.reports.get(report.id)!.outlet ?? report.id }
}

/** The first way of looking that finds anything decides. */
function choose<T>(idOf: (value: T) => string, ways: readonly (readonly T[])[]): FoundParty {
  const fitting = ways.find((way) => way.length > 0)
  if (!fitting) return { kind: 'none' }
  if (fitting.length === 1) return { kind: 'found', id: idOf(fitting[0]!) }
  return { kind: 'ambiguous', ids: fitting.slice(0, CANDIDATES).map(idOf) }
}

/** As it is compared: without the marks that a screen puts around a name, in one case, one space between words. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}|[“”"]/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()

/** Do these words stand in the name, whole and in this order? */
function holds(name: string, wanted: string): boolean {
  const words = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
  return wanted.length > 1 && words(fold(name)).includes(words(wanted)) && words(wanted).trim() !== ''
}
