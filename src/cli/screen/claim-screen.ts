import type { Chain, Step } from '../../answers/chain.js'
import type { ClaimAnswer, DerivationAnswer } from '../../answers/claim-answer.js'
import { dateWords } from '../../answers/date-words.js'
import type { Difference } from '../../answers/difference.js'
import { isSameName, memberNames } from '../../answers/party.js'
import { listReasons, type OriginAnswer } from '../../answers/side-answer.js'
import { MAY_TELL_ANOTHER, stanceNote } from '../../answers/stance-words.js'
import { listed, quoted } from '../../answers/wording.js'
import { factLines } from './facts.js'
import { flow, inert, type Piece } from './flow.js'
import type { Style } from './style.js'
import { unnamedLines } from './unnamed-lines.js'

/** Everything one claim rests on, statement by statement, ending in a line end. */
export function claimScreen(claim: ClaimAnswer, of: number, style: Style): string {
  const lines = [style.faint(`Claim ${claim.number} of ${of}, ${claim.id}`), '']
  lines.push(...flow([{ text: quoted(inert(claim.words)), paint: style.strong }], style.width), '')
  lines.push(...factLines(claim, style, 0))
  lines.push(
    ...section(
      'Where accounts differ',
      first(claim.differences, (each) => differenceLines(each, style), style),
      style,
    ),
  )
  lines.push(...section('Why these count as one origin', originLines(claim.support.origins, style), style))
  const sides: [Chain['side'], string][] = [
    ['for', 'For it, from the source to the report'],
    ['against', 'Against it'],
    ['neither', 'Neither for nor against: could not say, would not say, or asks'],
  ]
  for (const [side, title] of sides) {
    const chains = claim.chains.filter((chain) => chain.side === side)
    lines.push(
      ...section(
        title,
        chains.flatMap((chain) => chainLines(chain, style)),
        style,
      ),
    )
  }
  lines.push(
    ...section(
      'What is told of its unnamed sources',
      first(claim.unnamed, (each) => unnamedLines(each, style), style),
      style,
    ),
  )
  lines.push(
    ...section(
      'Who draws on whom',
      first(claim.derivations, (each) => derivationLines(each, style), style),
      style,
    ),
  )
  return `${lines.join('\n').trimEnd()}\n`
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style.heading(title), ...lines]
}

/** Fifteen reports can differ in a hundred pairs; the page and the case file have them all. */
const FIRST = 8

function first<T>(values: readonly T[], lines: (value: T) => string[], style: Style): string[] {
  const shown = values.slice(0, FIRST).flatMap(lines)
  const rest = values.length - FIRST
  return rest > 0 ? [...shown, style.faint(`  and ${rest} more; --html and --json have all`)] : shown
}

function differenceLines(difference: Difference, style: Style): string[] {
  const head: Piece[] = [
    { text: inert(difference.what), ...(difference.reading === 'conflict' ? { paint: style.against } : {}) },
    { text: ` (${difference.meaning})`, paint: style.faint },
  ]
  return [
    ...flow(head, style.width, 2),
    ...difference.accounts.flatMap((account) => {
      const where = account.voice === account.label ? account.label : `${account.voice}, in ${account.label}`
      const when = account.published === undefined ? '' : `, ${dateWords(account.published)}`
      const value = account.value === null ? '' : `${account.value}: `
      return flow(
        [
          { text: inert(value), paint: style.strong },
          quoted(inert(account.words)),
          { text: ` ${inert(where + when)}`, paint: style.faint },
        ],
        style.width,
        4,
      )
    }),
    ...difference.because.flatMap((reason) => because(reason.text, style, 4)),
    ...(difference.pairs > 1
      ? [style.faint(`    ${difference.pairs} pairs of statements differ so; this is the plainest`)]
      : []),
  ]
}

function originLines(origins: readonly OriginAnswer[], style: Style): string[] {
  return origins
    .filter((origin) => origin.members.length > 1)
    .flatMap((origin) => {
      const names = listed(memberNames(origin.members).map(inert), MEMBERS)
      const maybe = origin.maybe ? ' may be one' : ' are one'
      return [
        ...flow([{ text: names }, { text: maybe, paint: style.faint }], style.width, 2),
        ...reasonLines(listReasons(origin.because), style),
      ]
    })
}

/** Members of one origin that are named before the rest is a number. */
const MEMBERS = 8
/** A wide merge has a reason for each of its members, most of them alike; the case file has all. */
const REASONS = 5

function reasonLines(reasons: readonly string[], style: Style): string[] {
  const shown = reasons.length > REASONS + 1 ? reasons.slice(0, REASONS) : reasons
  const rest = reasons.length - shown.length
  const lines = shown.flatMap((text) => because(text, style, 4))
  return rest > 0 ? [...lines, style.faint(`    and ${rest} more reasons; --json has all`)] : lines
}

function chainLines(chain: Chain, style: Style): string[] {
  const way: Piece[] = []
  for (const [at, step] of chain.steps.entries()) {
    if (at > 0) way.push({ text: ' → ', paint: style.faint })
    way.push(...stepPieces(step, style))
  }
  if (chain.published !== undefined) way.push({ text: `, ${dateWords(chain.published)}`, paint: style.faint })
  const words: Piece[] = [{ text: quoted(inert(chain.words)) }]
  const notes = [
    chain.form === 'own' ? 'in its own voice' : chain.form === 'indirect' ? 'in the report’s words' : null,
    stanceNote(chain),
    chain.cue === null ? null : `cue: ${inert(chain.cue)}`,
    chain.hedges.length === 0 ? null : `hedged: ${inert(chain.hedges.join(', '))}`,
    chain.isUnsure ? MAY_TELL_ANOTHER : null,
  ].filter((note) => note !== null)
  return [
    '',
    ...flow(way, style.width, 2),
    ...flow(words, style.width, 4),
    ...(notes.length > 0 ? flow([{ text: notes.join('; '), paint: style.faint }], style.width, 4) : []),
  ]
}

function stepPieces(step: Step, style: Style): Piece[] {
  const name = inert(step.party.name)
  if (step.as === 'report') return [{ text: name, paint: style.strong }]
  const unnamed = step.party.kind === 'unnamed'
  const pieces: Piece[] = [
    { text: unnamed ? `“${name}”` : name, paint: unnamed ? style.unnamed : style.named },
  ]
  if (step.as === 'credit') pieces.push({ text: ' (credited)', paint: style.faint })
  else if (step.as === 'elsewhere') pieces.push({ text: ' (named elsewhere in it)', paint: style.faint })
  else if (step.how === 'carried') pieces.push({ text: ' (still speaking)', paint: style.faint })
  else if (step.how === 'pronoun')
    pieces.push({ text: ` (“${inert(step.worded ?? '')}”)`, paint: style.faint })
  else if (step.worded !== null && !isSameName(step.worded, step.party.name)) {
    pieces.push({ text: ` (“${inert(step.worded)}”)`, paint: style.faint })
  }
  return pieces
}

const KINDS: Record<DerivationAnswer['kind'], string> = {
  credit: 'says so',
  quotation: 'shares a quotation',
  text: 'shares running text',
  unnamed: 'shares an unnamed source',
}

function derivationLines(derivation: DerivationAnswer, style: Style): string[] {
  const from = inert(derivation.from.name)
  const on = inert(derivation.on.name)
  const pair = derivation.directed
    ? `${from} draws on ${on}`
    : `${from} and ${on} draw on one text, which first is not known`
  const sure = `${Math.round(derivation.probability * 100)} %`
  return [
    ...flow(
      [{ text: pair }, { text: ` (${KINDS[derivation.kind]}, ${sure})`, paint: style.faint }],
      style.width,
      2,
    ),
    ...derivation.because.flatMap((text) => because(text, style, 4)),
    ...derivation.evidence
      .slice(0, 2)
      .flatMap((each) =>
        flow(
          [{ text: `${inert(each.label)}: ${quoted(inert(each.words))}`, paint: style.faint }],
          style.width,
          4,
        ),
      ),
  ]
}

function because(text: string, style: Style, indent: number): string[] {
  return flow([{ text: `because ${inert(text)}`, paint: style.faint }], style.width, indent)
}
