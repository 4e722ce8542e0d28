import { shownName } from '../../answers/party.js'
import { shorten } from '../../answers/report-label.js'
import type {
  ClaimMove,
  Figures,
  SideMove,
  StrongestAnswer,
  WhatIfAnswer,
} from '../../answers/what-if-answer.js'
import { counted, listed, quoted, ranged } from '../../answers/wording.js'
import { labelled } from './facts.js'
import { flow, inert, type Piece } from './flow.js'
import type { Style } from './style.js'

const INDENT = 5
/** Longest words of a claim, in characters. */
const WORDS = 160
/** Effects that are told on a screen; --json has all. */
const EFFECTS = 3
/** Names of those on whom a side hangs. */
const HANGS = 3

/** What judgements change and what would change each claim most, ending in a line end. */
export function whatIfScreen(answer: WhatIfAnswer, style: Style): string {
  const lines: string[] = []
  for (const [at, { words }] of answer.judgements.entries())
    lines.push(
      ...flow([{ text: `${at === 0 ? 'If' : 'and if'} ${inert(words)}`, paint: style.strong }], style.width),
    )
  if (answer.judgements.length > 0) {
    lines.push(movedLine(answer))
  } else lines.push(style.strong('What would move each claim most'))
  for (const claim of answer.list) lines.push('', ...claimLines(claim, answer.judgements.length > 0, style))
  if (answer.left > 0)
    lines.push(
      '',
      ...flow([{ text: `${answer.left} more; --all shows them.`, paint: style.faint }], style.width),
    )
  return `${lines.join('\n')}\n`
}

function movedLine({ moved, claims }: WhatIfAnswer): string {
  if (moved > 0) return `${moved} of ${counted(claims, 'claim')} ${moved === 1 ? 'moves' : 'move'}:`
  return claims === 1
    ? 'nothing moves: the one claim rests on what it rests on now.'
    : `nothing moves: all ${claims} claims rest on what they rest on now.`
}

function claimLines(claim: ClaimMove, isJudged: boolean, style: Style): string[] {
  const number = `${claim.number}`.padStart(3)
  const words = flow(
    [{ text: quoted(shorten(inert(claim.words), WORDS)), paint: style.strong }],
    style.width,
    INDENT,
  )
  const lines = [style.faint(number) + words[0]!.slice(number.length), ...words.slice(1)]
  if (claim.moves.length === 0) {
    const stands = [
      figuresWords(claim.for),
      ...(claim.against.reports > 0 ? [`against it ${figuresWords(claim.against)}`] : []),
    ]
    const head = isJudged ? 'does not move: ' : ''
    lines.push(...labelled('Stands', [{ text: head + stands.join('; ') }], style, INDENT))
  }
  for (const move of claim.moves) lines.push(...moveLines(move, style))
  if (claim.strongest) lines.push(...strongestLines(claim, claim.strongest, style))
  return [...lines, `${' '.repeat(INDENT)}${style.faint(claim.id)}`]
}

/** '3 reports, 1–2 origins, 2 chains' */
function figuresWords({ reports, low, high, chains }: Figures): string {
  if (reports === 0) return 'nothing'
  return `${counted(reports, 'report')}, ${ranged(low, high, 'origin')}, ${counted(chains, 'chain')}`
}

function moveLines({ side, before, after, why }: SideMove, style: Style): string[] {
  const pieces = [
    ...changePieces(`${before.reports}`, `${after.reports}`, 'report', style),
    { text: ', ' },
    ...changePieces(rangeWords(before), rangeWords(after), 'origin', style),
    { text: ', ' },
    ...changePieces(`${before.chains}`, `${after.chains}`, 'chain', style),
  ]
  const lines = labelled(side === 'for' ? 'For it' : 'Against it', pieces, style, INDENT)
  const [was, is] = [hangsWords(before), hangsWords(after)]
  if (was !== is)
    lines.push(
      ...labelled(
        'Hangs on',
        [{ text: was }, { text: ' → ', paint: style.faint }, { text: is, paint: style.strong }],
        style,
        INDENT,
      ),
    )
  for (const [at, text] of why.slice(0, EFFECTS).entries())
    lines.push(...labelled(at === 0 ? 'Because' : '', [{ text: inert(text) }], style, INDENT))
  if (why.length > EFFECTS)
    lines.push(
      ...labelled('', [{ text: `and ${why.length - EFFECTS} more`, paint: style.faint }], style, INDENT),
    )
  return lines
}

const rangeWords = ({ low, high }: Figures): string => (low === high ? `${low}` : `${low}–${high}`)

/** '3 → 2 reports', or '3 reports' where that stays. */
function changePieces(was: string, is: string, noun: string, style: Style): Piece[] {
  const counts = { text: ` ${is === '1' ? noun : `${noun}s`}` }
  if (was === is) return [{ text: was }, counts]
  return [{ text: was }, { text: ' → ', paint: style.faint }, { text: is, paint: style.figure }, counts]
}

function hangsWords({ weakest }: Figures): string {
  if (weakest.length === 0) return 'nobody'
  const names = [...new Set(weakest.map((party) => inert(shorten(shownName(party), 50))))]
  return listed(names, HANGS)
}

/**
 * The strongest judgement, and, where that takes something away, the strongest that only settles who is who: a
 * reporter can go and ask.
 */
function strongestLines(claim: ClaimMove, strongest: readonly StrongestAnswer[], style: Style): string[] {
  const [first] = strongest
  if (!first)
    return labelled(
      'Moves most',
      [{ text: 'nothing that can be judged moves it', paint: style.faint }],
      style,
      INDENT,
    )
  const isTaking = (each: StrongestAnswer): boolean => TAKING.has(each.judgement.kind)
  const settling = isTaking(first) ? strongest.find((each) => !isTaking(each) && each.range > 0) : undefined
  const lines = labelled('Moves most', strongestPieces(claim, first, style), style, INDENT)
  if (settling) lines.push(...labelled('To ask', strongestPieces(claim, settling, style), style, INDENT))
  if (claim.bounded)
    lines.push(
      ...labelled(
        '',
        [{ text: `of the first ${claim.tried} judgements; there are more`, paint: style.faint }],
        style,
        INDENT,
      ),
    )
  return lines
}

const TAKING = new Set(['drop', 'distrust', 'trust'])

function strongestPieces(claim: ClaimMove, answer: StrongestAnswer, style: Style): Piece[] {
  const changes = [
    changeWords(claim.for, answer.for, ''),
    changeWords(claim.against, answer.against, 'against it '),
  ].filter((words) => words !== null)
  return [
    { text: `if ${inert(answer.words)}: ` },
    { text: changes.join('; '), paint: style.figure },
    { text: ` (${answer.options})`, paint: style.faint },
  ]
}

/** '1–3 → 1–2 origins', or the chains where the range stays; null where neither moves. */
function changeWords(was: Figures, is: Figures, before: string): string | null {
  if (was.low !== is.low || was.high !== is.high)
    return `${before}${rangeWords(was)} → ${ranged(is.low, is.high, 'origin')}`
  return was.chains === is.chains ? null : `${before}${was.chains} → ${counted(is.chains, 'chain')}`
}
