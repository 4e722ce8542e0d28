import type { CaseIndex } from '../../answers/case-index.js'
import { dateWords } from '../../answers/date-words.js'
import { counted } from '../../answers/wording.js'
import type { CaseReport } from '../../model/case-file.js'
import { anchor } from './anchor.js'
import { type Mark, markedText } from './marked-text.js'
import { html, type Markup } from './markup.js'

/** One report as a section that opens: what it is, then its text with every statement marked. */
export function reportSection(index: CaseIndex, report: CaseReport, marks: readonly Mark[]): Markup {
  const label = index.labels.get(report.id)
  // The name alone: where it lay on somebody's disk is nobody else's business.
  const file = report.file?.split(/[\\/]/).at(-1)
  const names = (ids: readonly string[]): string =>
    ids.flatMap((id) => index.actors.get(id)?.name ?? []).join(', ')
  const details = [
    report.bylines.length > 0 ? `by ${names(report.bylines)}` : null,
    report.published === undefined ? 'undated' : dateWords(report.published),
    report.publishedFrom === 'inferred' ? 'date inferred' : null,
    file !== undefined && file !== label ? file : null,
    counted(marks.length, 'statement'),
  ].filter((detail) => detail !== null)
  const url = report.url !== undefined && /^https?:\/\//i.test(report.url) ? report.url : null
  return html`<li class="report"><details id="${anchor.report(report.id)}"><summary><span class="label">${label}</span> <span class="words">${report.headline}</span> <span class="faint">${details.join(', ')}</span></summary>
<div class="text" lang="${report.language}">
${markedText(report, marks)}</div>${url === null ? null : html`<p class="faint">Published at <a href="${url}" rel="noreferrer">${url}</a></p>`}</details></li>
`
}
