import type { CaseAnswer } from '../../answers/case-answer.js'
import type { ClaimSummary } from '../../answers/claim-summary.js'
import { shorten } from '../../answers/report-label.js'
import { listed, quoted } from '../../answers/wording.js'
import { factLines } from './facts.js'
import { flow, inert } from './flow.js'
import type { Style } from './style.js'

/** Longest words of a claim on the first screen, in characters; its own screen has all of them. */
const WORDS = 220

export interface CaseScreenOptions {
  /** How many claims that several reports carry are shown; ignored with `all`. */
  top: number
  /** Every claim, also those in one report only. */
  all: boolean
  /** Labels of reports that carry one text, a group an entry. */
  oneTexts?: readonly string[][]
}

/** The first screen of a case, ending in a line end. */
export function caseScreen(answer: CaseAnswer, style: Style, options: CaseScreenOptions): string {
  const several = options.all ? answer.shared : answer.shared.slice(0, options.top)
  // With nothing in common (one report, or unrelated ones) the single claims are all there is to see.
  const alone = options.all ? answer.single : several.length === 0 ? answer.single.slice(0, options.top) : []
  const lines = flow([{ text: answer.line, paint: style.strong }], style.width)
  for (const labels of (options.oneTexts ?? []).slice(0, TEXTS)) lines.push(...oneTextLines(labels, style))
  for (const claim of several) lines.push('', ...claimLines(claim, style))
  if (alone.length > 0) {
    if (several.length > 0) lines.push('', style.heading('In one report only'))
    for (const claim of alone) lines.push('', ...claimLines(claim, style))
  }
  lines.push('', ...restLines(answer, several.length, alone.length, style))
  return `${lines.join('\n').trimEnd()}\n`
}

/** How many groups of reports of one text the first screen names. */
const TEXTS = 3

/** '3 reports carry one text: A, B and C.' */
function oneTextLines(labels: readonly string[], style: Style): string[] {
  const names = listed(labels.map(inert), 6)
  return flow(
    [{ text: `${labels.length} reports carry one text: ${names}.`, paint: style.faint }],
    style.width,
  )
}

function claimLines(claim: ClaimSummary, style: Style): string[] {
  const number = `${claim.number}`.padStart(3)
  const words = flow(
    [{ text: quoted(shorten(inert(claim.words), WORDS)), paint: style.strong }],
    style.width,
    5,
  )
  const first = style.faint(number) + words[0]!.slice(number.length)
  return [first, ...words.slice(1), ...factLines(claim, style, 5), `     ${style.faint(claim.id)}`]
}

/** What is not on the screen, and how to see it. */
function restLines(answer: CaseAnswer, several: number, alone: number, style: Style): string[] {
  const parts: string[] = []
  const moreShared = answer.shared.length - several
  const moreSingle = answer.single.length - alone
  if (moreShared > 0) parts.push(`${moreShared} more in several reports`)
  if (moreSingle > 0) parts.push(`${moreSingle} ${alone > 0 ? 'more ' : ''}in one report only`)
  const lines: string[] = []
  if (parts.length > 0) {
    const count = moreShared + moreSingle
    lines.push(`Not shown: ${parts.join(', ')}. --all shows ${count === 1 ? 'it' : 'them'}.`)
  }
  const first = answer.shared[0] ?? answer.single[0]
  if (first)
    lines.push(`--claim ${first.number} shows every statement of claim ${first.number} with its words.`)
  return lines.flatMap((line) => flow([{ text: line, paint: style.faint }], style.width))
}
