import { answerCase } from '../../answers/case-answer.js'
import { type CaseIndex, indexCase } from '../../answers/case-index.js'
import { answerClaim, type ClaimAnswer } from '../../answers/claim-answer.js'
import { compare } from '../../answers/party.js'
import { listLedger, type UnnamedAnswer } from '../../answers/unnamed-answer.js'
import { counted } from '../../answers/wording.js'
import type { CaseFile, CaseReport } from '../../model/case-file.js'
import { claimSection, kindsOf } from './claim-section.js'
import type { Mark } from './marked-text.js'
import { html, Markup } from './markup.js'
import { reportSection } from './report-section.js'
import { SCRIPT } from './script.js'
import { STYLE } from './style.js'
import { unnamedItem } from './unnamed-item.js'

/** Nothing may be fetched and nothing sent: the page is read on machines where even a request would tell someone. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const FILTERS: [kind: string, label: string][] = [
  ['disputed', 'Disputed'],
  ['one-origin', 'Several reports, one origin'],
  ['unnamed', 'Unnamed sources only'],
  ['differ', 'Accounts differ'],
]

/** The whole case as one page that needs nothing else: it opens from a disk, on a phone, on paper, and without scripts. */
export function caseToHtml(file: CaseFile): string {
  const index = indexCase(file)
  const answer = answerCase(file, index)
  const claims = [...answer.shared, ...answer.single].map(({ id, number }) =>
    answerClaim(index, index.claims.get(id)!, number),
  )
  const shared = claims.slice(0, answer.shared.length)
  const single = claims.slice(answer.shared.length)
  const section = (claim: ClaimAnswer, at: number): Markup => claimSection(claim, index.reports, at === 0)
  const sources = listLedger(index)
  const marks = marksByReport(index, claims)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${file.engine}">
<title>${answer.line}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#claims">To the claims</a>
<header>
<p class="mark">Hearsay</p>
<h1>${answer.line}</h1>
<p class="lead">For every claim: who said it, through whom it came, how many independent origins stand behind it, who denies it, where the accounts differ. A dot is a report, a frame around dots one origin; a range such as 1 to 3 means that some sources may be one and it cannot be told. Nothing here says what is true.</p>
<nav aria-label="On this page"><a href="#claims">Claims</a> ${sources.length > 0 ? html`<a href="#sources">Unnamed sources</a> ` : null}<a href="#reports">Reports</a>${answer.refused.length > 0 ? html` <a href="#refused">Not read</a>` : null}</nav>
</header>
<main>
<section id="claims" aria-labelledby="claims-h">
<h2 id="claims-h">Claims</h2>
${filters(claims)}
${shared.length > 0 ? html`<ol class="claims">${shared.map(section)}</ol>` : null}
${single.length > 0 ? singles(single, shared.length === 0, section) : null}
</section>
${sources.length > 0 ? ledger(sources) : null}
<section id="reports" aria-labelledby="reports-h">
<h2 id="reports-h">Reports</h2>
<p class="key"><mark class="for">said by somebody, for a claim</mark> <mark class="for own">said by the report itself</mark> <mark class="against">against it</mark> <mark class="neither">neither</mark> <span class="aside">not part of the story</span> The number behind a mark leads to its claim.</p>
<ol class="reports">${inOrder(index).map((report) => reportSection(index, report, marks.get(report.id) ?? []))}</ol>
</section>
${
  answer.refused.length > 0
    ? html`<section id="refused" aria-labelledby="refused-h"><h2 id="refused-h">Not read</h2><ul>${answer.refused.map((each) => html`<li>${each.message}</li>`)}</ul></section>`
    : null
}
</main>
<footer class="end">${file.engine}. This page holds all of its data and makes no request.</footer>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`
  return page.text
}

/** Every unnamed source of the case, folded: a story has dozens. */
const ledger = (sources: readonly UnnamedAnswer[]): Markup =>
  html`<section id="sources" aria-labelledby="sources-h"><h2 id="sources-h">Unnamed sources</h2><details class="rest"><summary>${counted(sources.length, 'source')} told by description only, and which of them are one</summary><ul>${sources.map((each) => unnamedItem(each, true))}</ul></details></section>`

/** Dated reports first, in order of time; then the others; by label within, numbers as numbers. */
function inOrder(index: CaseIndex): CaseReport[] {
  const key = ({ id, published }: CaseReport): string =>
    `${published ?? '~'} ${(index.labels.get(id) ?? '').replace(/\d+/g, (digits) => digits.padStart(9, '0'))} ${id}`
  return [...index.file.reports].sort((a, b) => compare(key(a), key(b)))
}

/** Hidden until the script shows it: without a script a filter would be a dead box. */
function filters(claims: readonly ClaimAnswer[]): Markup {
  const kinds = claims.flatMap(kindsOf)
  const buttons = FILTERS.map(([kind, label]) => {
    const count = kinds.filter((each) => each === kind).length
    return count === 0
      ? null
      : html`<button type="button" data-kind="${kind}" aria-pressed="false">${label} <span>${count}</span></button>`
  })
  return html`<div class="filters" hidden><label>Find <input type="search" id="find" autocomplete="off" placeholder="words or a name"></label>${buttons}<output id="found" aria-live="polite"></output></div>
`
}

function singles(
  claims: readonly ClaimAnswer[],
  isAll: boolean,
  section: (claim: ClaimAnswer, at: number) => Markup,
): Markup {
  return html`<details class="singles"${isAll ? html` open` : null}><summary>${counted(claims.length, 'claim')} in one report only</summary><ol class="claims" start="${claims[0]!.number}">${claims.map((claim, at) => section(claim, isAll ? at : at + 1))}</ol></details>
`
}

/** By report: its statements with the side they take and the number of their claim. */
function marksByReport(index: CaseIndex, claims: readonly ClaimAnswer[]): Map<string, Mark[]> {
  const sides = new Map<string, Pick<Mark, 'side' | 'claim'>>()
  for (const claim of claims) {
    for (const chain of claim.chains) sides.set(chain.statement, { side: chain.side, claim: claim.number })
  }
  const marks = new Map<string, Mark[]>()
  for (const { id, report, content, voices } of index.file.statements) {
    const mark: Mark = {
      statement: id,
      content,
      isOwn: voices.length === 0,
      ...(sides.get(id) ?? { side: 'none', claim: null }),
    }
    const list = marks.get(report)
    if (list) list.push(mark)
    else marks.set(report, [mark])
  }
  return marks
}
