import type { CaseFile } from '../model/case-file.js'
import type { Reason } from '../model/reason.js'
import type { Passage, Span } from '../model/span.js'

/** A span that does not stand in its report, and where in the case it was met. */
export interface SpanOff {
  /** E.g. `statement s-0123456789, content`. */
  where: string
  span: Span
  why: 'no such report' | 'not whole numbers' | 'out of range' | 'empty' | 'splits a character'
}

/** Every span of the case that cannot be read in its report's text: the first law says there is none. */
export function listSpansOff(kase: CaseFile): SpanOff[] {
  const texts = new Map(kase.reports.map((report) => [report.id, report.text]))
  const off: SpanOff[] = []

  const check = (where: string, report: string, span: Span | null | undefined): void => {
    if (!span) return
    const text = texts.get(report)
    const why = text === undefined ? 'no such report' : findFault(text, span)
    if (why) off.push({ where, span: { start: span.start, end: span.end }, why })
  }
  const checkPassages = (where: string, passages: readonly Passage[] | undefined): void => {
    for (const passage of passages ?? []) check(where, passage.report, passage)
  }
  const checkReasons = (where: string, reasons: readonly Reason[]): void => {
    for (const reason of reasons) checkPassages(`${where}, reason ${reason.code}`, reason.evidence)
  }

  for (const report of kase.reports)
    for (const span of report.body) check(`report ${report.id}, body`, report.id, span)
  for (const actor of kase.actors) {
    checkPassages(`actor ${actor.id}, mention`, actor.mentions)
    checkReasons(`actor ${actor.id}`, actor.because)
    const {
      role,
      count,
      bodies = [],
      places = [],
      conditions = [],
      times = [],
      words = [],
    } = actor.unnamed ?? {}
    const parts = [...bodies, ...places, ...conditions, ...times, ...words]
    checkPassages(`actor ${actor.id}, told`, [...(role ? [role] : []), ...(count ? [count] : []), ...parts])
  }
  for (const { id, report, cue, content, hedges, voices, inner = [] } of kase.statements) {
    check(`statement ${id}, cue`, report, cue)
    for (const span of content) check(`statement ${id}, content`, report, span)
    for (const span of hedges) check(`statement ${id}, hedge`, report, span)
    for (const voice of voices) check(`statement ${id}, voice`, report, voice.span)
    for (const one of [...voices, ...inner]) if (one.cue) check(`statement ${id}, link`, report, one.cue)
    for (const one of inner)
      for (const span of [one.span, ...one.content]) check(`statement ${id}, inside`, report, span)
  }
  for (const claim of kase.claims)
    for (const side of [claim.support, claim.against])
      for (const group of side.origins.groups) checkReasons(`claim ${claim.id}, origin`, group.because)
  for (const { id, evidence, because } of kase.derivations) {
    checkPassages(`derivation ${id}`, evidence)
    checkReasons(`derivation ${id}`, because)
  }
  for (const { a, b, because } of kase.sources) checkReasons(`unnamed ${a} ${b}`, because)
  for (const { id, evidence, because } of kase.disagreements) {
    checkPassages(`disagreement ${id}`, evidence)
    checkReasons(`disagreement ${id}`, because)
  }
  checkPassages('moment', kase.moments)
  checkPassages('quantity', kase.quantities)
  for (const { code, report, span } of kase.diagnostics)
    if (report !== undefined) check(`diagnostic ${code}`, report, span)
  return off
}

function findFault(text: string, { start, end }: Span): SpanOff['why'] | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'not whole numbers'
  if (start < 0 || end > text.length) return 'out of range'
  if (end <= start) return 'empty'
  // A span that begins or ends between the halves of a surrogate pair would show a broken character.
  if (isInsidePair(text, start) || isInsidePair(text, end)) return 'splits a character'
  return null
}

const isInsidePair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text[at - 1] ?? '') && /^[\udc00-\udfff]$/.test(text[at] ?? '')
