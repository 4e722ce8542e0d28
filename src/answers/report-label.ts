import type { Actor } from '../model/actor.js'
import type { CaseReport } from '../model/case-file.js'

/** Longest label in characters that comes from a headline; longer ones would not fit a column or a node of a drawing. */
const LONGEST = 40

/**
 * The short name of every report: its outlet, else its file's name, else the start of its headline.
 * Two reports never share one: a second report of the same outlet gets its file's name (or its id) behind it,
 * because 'Reuters, Reuters' in a list of sources reads as an error.
 */
export function reportLabels(
  reports: readonly CaseReport[],
  actors: ReadonlyMap<string, Actor>,
): Map<string, string> {
  const plain = new Map(reports.map((report) => [report.id, plainLabel(report, actors)]))
  const uses = new Map<string, number>()
  for (const label of plain.values()) uses.set(label, (uses.get(label) ?? 0) + 1)
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const report of reports) {
    let label = plain.get(report.id)!
    if (uses.get(label)! > 1) label = `${label} (${stem(fileName(report)) || report.id})`
    if (taken.has(label)) label = `${label} (${report.id})`
    taken.add(label)
    labels.set(report.id, label)
  }
  return labels
}

function plainLabel(report: CaseReport, actors: ReadonlyMap<string, Actor>): string {
  const outlet = report.outlet === undefined ? undefined : actors.get(report.outlet)
  if (outlet) return outlet.name
  const file = fileName(report)
  // '-' is standard input: a dash tells a reader nothing, so the headline does.
  if (file && file !== '-') return file
  return shorten(report.headline, LONGEST) || report.id
}

function fileName(report: CaseReport): string {
  return (report.file ?? '').split(/[\\/]/).at(-1) ?? ''
}

function stem(name: string): string {
  return name.replace(/\.[a-z]{2,5}$/i, '')
}

/** The text in one line, cut at a word's end with an ellipsis when it has more than `most` characters. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  // A first word longer than half of the room is cut through: better half a word than nothing.
  const kept = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:–—-]+$/, '')}…`
}
