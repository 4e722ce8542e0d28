import type { ReportDraft } from './draft.js'
import { emptyFigure, type Figure } from './figure.js'
import { nameWords } from './name-key.js'

/** Makes a figure of every name of a report, one of several names that are one. */
export function absorbNames(draft: ReportDraft): void {
  // Two passes: the first makes a figure of every name of several words, the second lets single words find
  // the long form they shorten, wherever in the report it stands ('Haddad' in a headline above 'Rami Haddad').
  for (const isLong of [true, false])
    for (const name of draft.names)
      if (nameWords(name.name).length > 1 === isLong)
        draft.absorb(
          draft.findNamed(name) ?? draft.add(figureOf(draft.read.report.id, name.kind, name.name)),
          name,
        )
}

export const figureOf = (report: string, kind: Figure['kind'], form: string): Figure => ({
  ...emptyFigure(report),
  kind,
  forms: [form],
})
