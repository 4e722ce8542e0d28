import type { Chain, Step } from '../../answers/chain.js'
import type { ClaimAnswer, DerivationAnswer } from '../../answers/claim-answer.js'
import type { Neither } from '../../answers/claim-summary.js'
import { dateWords } from '../../answers/date-words.js'
import type { Account, Difference } from '../../answers/difference.js'
import { isSameName, memberNames, type Party, shownName } from '../../answers/party.js'
import { listReasons, type OriginAnswer, type SideAnswer } from '../../answers/side-answer.js'
import { MAY_TELL_ANOTHER, stanceNote } from '../../answers/stance-words.js'
import { counted, listed, quoted, ranged } from '../../answers/wording.js'
import type { CaseReport } from '../../model/case-file.js'
import { anchor } from './anchor.js'
import { flowFigure } from './flow-drawing.js'
import { html, Markup } from './markup.js'
import { originDots } from './origin-dots.js'
import { unnamedItem } from './unnamed-item.js'

/** Names shown in a line before the rest becomes a number. */
const NAMES = 6

/** Differences and derivations shown before the rest is folded away. */
const FIRST = 5
/** Statements shown before the rest is folded away. */
const CHAINS = 12
/** Reasons of one merge shown before the rest is folded away; a wide merge has dozens, most of them alike. */
const REASONS = 4

/** One claim as a section that opens: its words and figures first, everything it rests on inside. */
export function claimSection(
  claim: ClaimAnswer,
  reports: ReadonlyMap<string, CaseReport>,
  isOpen: boolean,
): Markup {
  const { support, against } = claim
  // A drawing of one voice and one report would say in a picture what the line of its only statement says in words.
  const isDrawn = claim.chains.length > 1 || claim.chains.some((chain) => chain.steps.length > 2)
  return html`<li class="claim" data-kinds="${kindsOf(claim).join(' ')}"><details id="${anchor.claim(claim.id)}"${isOpen ? html` open` : null}>
<summary><span class="number">${claim.number}</span><span class="words">${quoted(claim.words)}</span><span class="figures">${figures(claim)}</span></summary>
<div class="inside">
<dl class="facts">
${fact('Behind it', parties(support.named))}
${fact('Unnamed', parties(support.unnamed))}
${fact('No source named', parties(support.own))}
${fact('Through', parties(support.through))}
${against.statements.length > 0 ? fact('Against it', opponents(against)) : null}
${fact('Unconfirmed', neither(claim, 'declines'))}
${fact('Asked by', neither(claim, 'asks'))}
${support.hangs ? fact('Hangs on', hangs(support)) : null}
</dl>
${isDrawn ? [flowFigure(claim, 'for', reports), flowFigure(claim, 'against', reports)] : null}
${claim.differences.length > 0 ? html`<h3>Where accounts differ</h3>${folded(claim.differences.map(difference), null)}` : null}
${origins([...support.origins, ...against.origins])}
${statements(claim, 'for', 'Every statement, from the source to the report')}
${statements(claim, 'against', 'Against it')}
${statements(claim, 'neither', 'Neither for nor against: could not say, would not say, or asks')}
${
  claim.unnamed.length > 0
    ? html`<h3>What is told of its unnamed sources</h3>${folded(
        claim.unnamed.map((each) => unnamedItem(each)),
        html`<ul>`,
      )}`
    : null
}
${claim.derivations.length > 0 ? html`<h3>Who draws on whom</h3>${folded(claim.derivations.map(derivation), html`<ul>`)}` : null}
<p class="id">${claim.id}</p>
</div></details></li>
`
}

/** The words by which the buttons over the list choose claims. */
export function kindsOf(claim: ClaimAnswer): string[] {
  const { support } = claim
  const kinds: string[] = []
  if (claim.disputed) kinds.push('disputed')
  if (support.reports > 1 && support.high === 1) kinds.push('one-origin')
  if (support.unnamed.length > 0 && support.named.length === 0) kinds.push('unnamed')
  if (claim.differences.some((each) => each.kind !== 'denial')) kinds.push('differ')
  return kinds
}

function figures(claim: ClaimAnswer): Markup {
  const { support } = claim
  if (support.statements.length === 0) return html`no report supports it`
  const range = html`${counted(support.reports, 'report')} <span class="arrow">→</span> <b>${ranged(support.low, support.high, 'origin')}</b>`
  const differ = claim.differences.filter((each) => each.kind !== 'denial')
  const badges = [
    claim.against.statements.length > 0 ? html` <span class="badge against">contested</span>` : null,
    differ.some((each) => each.reading === 'conflict')
      ? html` <span class="badge against">accounts conflict</span>`
      : differ.length > 0
        ? html` <span class="badge differ">accounts differ</span>`
        : null,
    claim.neither.some((each) => each.as === 'declines')
      ? html` <span class="badge neither">unconfirmed</span>`
      : null,
  ]
  return html`${support.reports > 1 ? originDots(support) : null}<span>${range}${badges}</span>`
}

/**
 * The first few, and the rest one click away: fifteen reports can differ in a hundred pairs.
 *
 * @param list the opening tag of the list that the items stand in; without one they stand as they are
 */
function folded(items: readonly Markup[], list: Markup | null, first = FIRST): Markup {
  const end = list === null ? null : new Markup(`</${list.text.slice(1, 3)}>`)
  const wrap = (some: readonly Markup[]): Markup => html`${list}${some}${end}`
  if (items.length <= first + 1) return wrap(items)
  return html`${wrap(items.slice(0, first))}<details class="rest"><summary>${items.length - first} more</summary>${wrap(items.slice(first))}</details>`
}

function fact(label: string, value: Markup | null): Markup | null {
  return value && html`<div><dt>${label}</dt><dd>${value}</dd></div>`
}

function parties(list: readonly Party[]): Markup | null {
  if (list.length === 0) return null
  const shown = list.length > NAMES + 1 ? list.slice(0, NAMES) : list
  const rest = list.length - shown.length
  return html`${shown.map((each, at) => html`${at > 0 ? ', ' : ''}${partyName(each)}`)}${rest > 0 ? ` and ${rest} more` : ''}`
}

/**
 * A name, behind it its role and in how many reports it is heard; a report is a link to its text; an unnamed source
 * stands in quotation marks: the words are the report's.
 */
function partyName(party: Party): Markup {
  // 'Mr' tells nothing, and only people have a role that tells more than their name.
  const role = party.kind === 'person' && (party.role ?? '').length > 3 ? party.role! : null
  const count = party.reports > 1 ? counted(party.reports, 'report') : null
  const notes = [role, count].filter((note) => note !== null)
  const name =
    party.kind === 'report'
      ? html`<a href="#${anchor.report(party.id)}">${party.name}</a>`
      : party.kind === 'unnamed'
        ? html`<i>${shownName(party)}</i>`
        : html`${party.name}`
  return html`${name}${notes.length > 0 ? html` <span class="faint">(${notes.join('; ')})</span>` : null}`
}

function opponents(against: SideAnswer): Markup {
  const all = [...against.named, ...against.unnamed, ...against.own]
  const sum = `${counted(against.reports, 'report')}, ${ranged(against.low, against.high, 'origin')}`
  return html`<span class="against">${parties(all)}</span><span class="faint">${all.length > 1 ? `; in all ${sum}` : ` (${sum})`}</span>`
}

function neither(claim: ClaimAnswer, as: Neither['as']): Markup | null {
  const entries = claim.neither.filter((each) => each.as === as)
  if (entries.length === 0) return null
  const shown = entries.slice(0, entries.length > NAMES + 1 ? NAMES : entries.length)
  const rest = entries.length - shown.length
  return html`${shown.map(
    (each, at) =>
      html`${at > 0 ? '; ' : ''}${partyName(each.party)}: <a href="#${anchor.inText(each.statement)}">${quoted(each.words)}</a>`,
  )}${rest > 0 ? ` and ${rest} more` : ''}`
}

function hangs({ weakest }: SideAnswer): Markup {
  // Where that many would have to fail, their names tell less than their number.
  if (weakest.length > NAMES) return html`no single one: ${weakest.length} would have to fail together`
  const names = listed(weakest.map(shownName))
  if (weakest.length === 1) return html`all of it on <b>${names}</b>`
  return html`no single one; on <b>${names}</b> together`
}

function difference(each: Difference): Markup {
  return html`<div class="difference ${each.reading}"><p><b>${each.what}</b> <span class="faint">${each.meaning}${each.pairs > 1 ? `; ${each.pairs} pairs of statements differ so, this is the plainest` : ''}</span></p>
<div class="accounts">${each.accounts.map(account)}</div>${because(listReasons(each.because))}</div>
`
}

function account(each: Account): Markup {
  const voice = each.voice === each.label ? '' : `${each.voice}, in `
  return html`<blockquote>${each.value === null ? null : html`<b class="value">${each.value}</b> `}<a href="#${anchor.inText(each.statement)}">${quoted(each.words)}</a><footer>${voice}${each.label}${each.published === undefined ? '' : `, ${dateWords(each.published)}`}</footer></blockquote>`
}

function origins(list: readonly OriginAnswer[]): Markup | null {
  const groups = list.filter((origin) => origin.members.length > 1)
  if (groups.length === 0) return null
  return html`<h3>Why these count as one origin</h3><ul>${groups.map(
    (origin) =>
      html`<li>${listed(memberNames(origin.members))} <span class="faint">${origin.maybe ? 'may be one' : 'are one'}</span>${because(listReasons(origin.because))}</li>`,
  )}</ul>`
}

function statements(claim: ClaimAnswer, side: Chain['side'], title: string): Markup | null {
  const chains = claim.chains.filter((chain) => chain.side === side)
  if (chains.length === 0) return null
  return html`<h3>${title}</h3>${folded(chains.map(chainItem), html`<ol class="chains ${side}">`, CHAINS)}`
}

function chainItem(chain: Chain): Markup {
  const notes = [
    chain.form === 'indirect' ? 'in the report’s words' : null,
    stanceNote(chain),
    chain.cue === null ? null : `cue “${chain.cue}”`,
    chain.hedges.length === 0 ? null : `hedged “${chain.hedges.join('”, “')}”`,
    chain.isUnsure ? MAY_TELL_ANOTHER : null,
    chain.published === undefined ? null : dateWords(chain.published),
  ].filter((note) => note !== null)
  return html`<li id="${anchor.statement(chain.statement)}"><div class="way">${chain.steps.map((step, at) => html`${at > 0 ? html` <span class="arrow">→</span> ` : null}${stepText(step, chain)}`)}</div><blockquote><a href="#${anchor.inText(chain.statement)}">${quoted(chain.words)}</a></blockquote>${notes.length > 0 ? html`<div class="faint">${notes.join('; ')}</div>` : null}</li>
`
}

function stepText(step: Step, chain: Chain): Markup {
  const { party, worded } = step
  if (step.as === 'report') {
    return html`<a href="#${anchor.report(party.id)}">${party.name}</a>${chain.form === 'own' && chain.steps.length === 1 ? html` <span class="faint">says it itself</span>` : null}`
  }
  const name = partyName({ id: party.id, name: party.name, kind: party.kind, reports: 0 })
  if (step.as === 'credit') return html`${name} <span class="faint">credited</span>`
  if (step.as === 'elsewhere') return html`${name} <span class="faint">named elsewhere in this report</span>`
  if (step.how === 'carried') return html`${name} <span class="faint">still speaking</span>`
  if (worded === null || isSameName(worded, party.name)) return name
  return html`${name} <span class="faint">“${worded}”</span>`
}

const DRAWN: Record<DerivationAnswer['kind'], string> = {
  credit: 'it says so',
  quotation: 'they share a quotation',
  text: 'they share running text',
  unnamed: 'they share an unnamed source',
}

function derivation(each: DerivationAnswer): Markup {
  const pair = each.directed
    ? html`${partyName(each.from)} draws on ${partyName(each.on)}`
    : html`${partyName(each.from)} and ${partyName(each.on)} draw on one text; which was first is not known`
  const words = each.evidence[0]
  return html`<li>${pair} <span class="faint">${DRAWN[each.kind]}, ${Math.round(each.probability * 100)} %${each.because.length > 0 ? `: ${each.because.join('; ')}` : ''}</span>${words ? html`<div class="evidence">${words.label}: ${quoted(words.words)}</div>` : null}</li>
`
}

function because(texts: readonly string[]): Markup | null {
  if (texts.length === 0) return null
  const shown = texts.length > REASONS + 1 ? texts.slice(0, REASONS) : texts
  const rest = texts.slice(shown.length)
  const more =
    rest.length === 0
      ? null
      : html`<details class="rest"><summary>${rest.length} more reasons</summary>${rest.join('; ')}</details>`
  return html`<div class="faint">because ${shown.join('; ')}${more}</div>`
}
