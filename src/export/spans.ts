import type { CaseFile } from '../model/case-file.js'
import type { Reason } from '../model/reason.js'
import type { Passage, Span } from '../model/span.js'
import type { Fault } from './fault.js'
import { listToldParts } from './told-parts.js'

/** Every span that is empty or lies outside the text of its report, and every body that overlaps itself. */
export function listBrokenSpans(file: CaseFile): Fault[] {
  const texts = new Map(file.reports.map((report) => [report.id, report.text]))
  const faults: Fault[] = []

  const check = (at: string, report: string, span: Span): void => {
    const text = texts.get(report)
    // An unknown report is told by the check of references.
    if (text === undefined) return
    if (span.start >= span.end) faults.push({ at, message: `the span ${span.start}..${span.end} is empty` })
    else if (span.end > text.length) {
      faults.push({ at, message: `the span ends at ${span.end}, its text at ${text.length}` })
    } else if (splitsPair(text, span.start) || splitsPair(text, span.end)) {
      // Half a surrogate pair does not survive UTF-8, so the words could not be re-read elsewhere.
      faults.push({ at, message: `the span ${span.start}..${span.end} cuts a character in two` })
    }
  }
  const checkPassages = (at: string, passages: readonly Passage[]): void => {
    for (const [nth, passage] of passages.entries()) check(`${at}/${nth}`, passage.report, passage)
  }
  const checkReasons = (at: string, reasons: readonly Reason[]): void => {
    for (const [nth, reason] of reasons.entries()) {
      if (reason.evidence) checkPassages(`${at}/${nth}/evidence`, reason.evidence)
    }
  }

  for (const [nth, report] of file.reports.entries()) {
    let last = 0
    for (const [part, span] of report.body.entries()) {
      const at = `/reports/${nth}/body/${part}`
      check(at, report.id, span)
      if (span.start < last) faults.push({ at, message: 'the story overlaps itself or is out of order' })
      last = span.end
    }
  }
  for (const [nth, actor] of file.actors.entries()) {
    checkPassages(`/actors/${nth}/mentions`, actor.mentions)
    checkReasons(`/actors/${nth}/because`, actor.because)
    for (const [path, part] of listToldParts(actor, nth)) check(path, part.report, part)
  }
  for (const [nth, statement] of file.statements.entries()) {
    const at = `/statements/${nth}`
    const { report } = statement
    for (const [part, span] of statement.content.entries()) check(`${at}/content/${part}`, report, span)
    for (const [part, span] of statement.hedges.entries()) check(`${at}/hedges/${part}`, report, span)
    if (statement.cue) check(`${at}/cue`, report, statement.cue)
    for (const [part, voice] of statement.voices.entries()) {
      if (voice.span) check(`${at}/voices/${part}/span`, report, voice.span)
      if (voice.cue) check(`${at}/voices/${part}/cue`, report, voice.cue)
    }
    for (const [part, inner] of (statement.inner ?? []).entries()) {
      if (inner.span) check(`${at}/inner/${part}/span`, report, inner.span)
      check(`${at}/inner/${part}/cue`, report, inner.cue)
      for (const [nth, span] of inner.content.entries())
        check(`${at}/inner/${part}/content/${nth}`, report, span)
    }
  }
  for (const [nth, claim] of file.claims.entries()) {
    for (const side of ['support', 'against'] as const) {
      for (const [group, { because }] of claim[side].origins.groups.entries()) {
        checkReasons(`/claims/${nth}/${side}/origins/groups/${group}/because`, because)
      }
    }
  }
  for (const list of ['derivations', 'disagreements'] as const) {
    for (const [nth, value] of file[list].entries()) {
      checkPassages(`/${list}/${nth}/evidence`, value.evidence)
      checkReasons(`/${list}/${nth}/because`, value.because)
    }
  }
  for (const [nth, link] of file.sources.entries()) checkReasons(`/sources/${nth}/because`, link.because)
  if (file.testimony) {
    for (const list of ['chains', 'ties', 'pairs'] as const) {
      for (const [nth, { because }] of file.testimony[list].entries()) {
        checkReasons(`/testimony/${list}/${nth}/because`, because)
      }
    }
    for (const [nth, { evidence }] of file.testimony.copies.entries()) {
      checkPassages(`/testimony/copies/${nth}/evidence`, evidence)
    }
  }
  checkPassages('/moments', file.moments)
  checkPassages('/quantities', file.quantities)
  for (const [nth, diagnostic] of file.diagnostics.entries()) {
    if (diagnostic.span && diagnostic.report) {
      check(`/diagnostics/${nth}/span`, diagnostic.report, diagnostic.span)
    }
  }
  return faults
}

/** Does the offset lie between the two halves of one character outside the basic plane? */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000
}
