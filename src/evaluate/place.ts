import type { CaseFile, CaseReport } from '../model/case-file.js'
import { type Passage, type Span, shared } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { LabelledPlace } from './label.js'

/** A labelled passage counts as found when a statement's content covers this share of it: readers end a passage a word earlier or later than grammar does. */
const ENOUGH = 0.6

/** Quotation marks and white space made plain, one code unit for one, so that offsets stay. */
export const plain = (text: string): string =>
  text
    .replace(/[\u00a0\u2009\u202f\t\r\n]/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .replace(/[“”]/g, '"')

interface Squeezed {
  text: string
  /** For each code unit of `text`, where it stood; one entry more for the end. */
  at: number[]
}

/** `plain`, and runs of spaces made one: a label copied by hand does not keep line breaks. */
function squeeze(raw: string): Squeezed {
  const whole = plain(raw)
  const at: number[] = []
  const kept: string[] = []
  for (let i = 0; i < whole.length; i++) {
    const unit = whole[i]!
    if (unit === ' ' && (kept.length === 0 || kept.at(-1) === ' ')) continue
    kept.push(unit)
    at.push(i)
  }
  at.push(whole.length)
  return { text: kept.join(''), at }
}

/** The file name of a report without folder and ending: how labels name reports. */
export const nameOf = (report: CaseReport): string =>
  (report.file ?? '').replace(/^.*\//s, '').replace(/\.[a-z]+$/, '')

/** Finds labelled words again in the reports of a case, and the statements that stand there. */
export interface Places {
  /** The report of that name, or null. */
  findReport(name: string): CaseReport | null
  /** Where the words stand, or null when the report or the words are not there. */
  findPassage(place: LabelledPlace): Passage | null
  /** Statements whose content covers enough of the labelled words. */
  listStatements(place: LabelledPlace): Statement[]
  /** What labels call the report with this id. */
  findName(id: string): string | undefined
}

/** Opens a case for look-ups by label; everything is indexed once, as a story asks a few hundred times. */
export function openPlaces(kase: CaseFile): Places {
  const reports = new Map(kase.reports.map((report) => [nameOf(report), report]))
  const names = new Map([...reports].map(([name, report]) => [report.id, name]))
  const squeezed = new Map<string, Squeezed>()
  const statements = new Map<string, Statement[]>()
  for (const statement of kase.statements) {
    const there = statements.get(statement.report)
    if (there) there.push(statement)
    else statements.set(statement.report, [statement])
  }

  function findPassage({ report: name, at }: LabelledPlace): Passage | null {
    const report = reports.get(String(name))
    if (!report) return null
    const whole = squeezed.get(report.id) ?? squeeze(report.text)
    squeezed.set(report.id, whole)
    const words = squeeze(at).text.trim()
    const found = whole.text.indexOf(words)
    if (found < 0 || words === '') return null
    return { report: report.id, start: whole.at[found]!, end: whole.at[found + words.length - 1]! + 1 }
  }

  return {
    findReport: (name) => reports.get(String(name)) ?? null,
    findPassage,
    listStatements(place) {
      const passage = findPassage(place)
      if (!passage) return []
      const enough = ENOUGH * (passage.end - passage.start)
      return (statements.get(passage.report) ?? []).filter((s) => covered(s.content, passage) >= enough)
    },
    findName: (id) => names.get(id),
  }
}

/** Code units of `span` that the stretches cover. */
const covered = (stretches: readonly Span[], span: Span): number =>
  stretches.reduce((sum, stretch) => sum + shared(stretch, span), 0)
