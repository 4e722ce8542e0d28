import { PEOPLE_ADJECTIVES } from '../language/en/peoples.js'
import type { NameMention, Token } from '../model/language.js'
import { around } from '../model/sorted-spans.js'
import { type Span, textOf } from '../model/span.js'
import type { ReportDraft } from './draft.js'
import type { FigureTold, ToldOf } from './figure.js'
import { plainName } from './name-key.js'
import { isBodyNoun } from './roles.js'
import { tieConditions } from './tie-conditions.js'

// What a report tells of an unnamed source, taken apart: 'two senior officials of the River Authority in Harrow, who asked
// not to be named'. Each part keeps the words that tell it, so that a reader can go and look.

/** Adjectives of faith and party: what somebody is, not where they are of. */
const NO_PLACE =
  /^(?:muslim|islamic|islamist|christian|jewish|catholic|protestant|orthodox|sunni|shi.*|hindu|buddhist|sikh|yazidi|druze|alawite|democrat.*|republican|conservative|labou?r|liberal|communist|socialist|western|eastern|northern|southern|latin|roman|ottoman|soviet)$/
const COUNTS = /^(?:several|many|some|both|few|dozens|hundreds|multiple|numerous)$/
/** Nouns for what somebody can work for, besides those that tell a body apart from other bodies. */
const EMPLOYERS = new Set(
  'guard port airport airline airlines school college hotel plant factory mine bank farm mill shipyard zoo prison railway utility consulate ferry hospice shop store restaurant firm brewery dam'.split(
    ' ',
  ),
)
const isBody = (noun: string): boolean => isBodyNoun(noun) || EMPLOYERS.has(noun)
/** Words before which a description ends: what follows tells what somebody did. */
const BOUNDARY = /^(?:who|which|that|whose|whom|speaking|citing|asking|on)$/
const IN_PLACE = /^(?:in|near|around|outside)$/
const OF_BODY = /^(?:of|at|from|with|for|inside|within)$/

/** Writes down, for each unnamed figure of the report, what its phrases tell. @param voices statement → voice → figure */
export function tellUnnamed(draft: ReportDraft, voices: readonly (readonly number[])[]): void {
  const conditions = tieConditions(draft, voices)
  for (const [at, figure] of draft.figures.entries()) {
    if (!figure.unnamed) continue
    const told: FigureTold = {
      role: null,
      count: null,
      bodies: [],
      places: [],
      conditions: conditions.get(at) ?? [],
    }
    for (const mention of figure.mentions) {
      const tokens = draft.tokensIn(mention)
      const head = tokens.findIndex((token) => draft.figureAt({ head: token }) === at)
      if (head >= 0) tellPhrase(draft, tokens, head, told)
    }
    figure.told = told
  }
}

/** Adds what one phrase tells; of role and count the first phrase that tells it. */
function tellPhrase(draft: ReportDraft, tokens: readonly Token[], head: number, told: FigureTold): void {
  const end = findEnd(tokens, head)
  const stretch = { start: tokens[0]!.start, end: tokens[end - 1]!.end }
  const names = draft
    .namesIn(stretch)
    .filter((name) => name.start >= stretch.start && name.end <= stretch.end)
  const role = tellBefore(draft, tokens, head, names, told)
  const noun = tokens[head]!
  if (!told.role && /^(?:NOUN|PROPN|ADJ)$/.test(noun.tag))
    told.role = {
      start: tokens[role]!.start,
      end: noun.end,
      noun: (isBodyNoun(noun.norm) ? noun.norm : noun.lemma).toLowerCase(),
    }
  tellBehind(draft, tokens, head, end, names, told)
}

const nameAt = (names: readonly NameMention[], token: Token): NameMention | undefined =>
  names.find((name) => name.start <= token.start && token.end <= name.end)

/** Before the noun: 'two', 'Norwegian', 'River Authority'. Returns where what it is begins: at 'senior' of 'two senior Norwegian officials'. */
function tellBefore(
  draft: ReportDraft,
  tokens: readonly Token[],
  head: number,
  names: readonly NameMention[],
  told: FigureTold,
): number {
  const { text } = draft.read.report
  let role = head
  let isOpen = true
  for (let i = head - 1; i >= 0; i--) {
    const token = tokens[i]!
    const name = nameAt(names, token)
    if (name) tellName(draft, name, tokens[i - 1], told)
    else if (isPlaceAdjective(token, text[token.start]!))
      addOnce(told.places, { ...spanOf(token), figure: null, word: token.norm })
    else if (token.tag === 'NUM' || COUNTS.test(token.norm)) {
      told.count ??= countOf(draft, token)
      isOpen = false
    } else if (/^(?:NOUN|ADJ)$/.test(token.tag)) {
      // The half of a word, 'mobster-turned-police', tells of no body.
      if (token.tag === 'NOUN' && isBody(token.norm) && tokens[i - 1]?.norm !== '-')
        addOnce(told.bodies, { ...spanOf(token), figure: draft.findForm(token.norm), word: token.norm })
      if (isOpen) role = i
    } else if (token.norm !== '-') isOpen = false
  }
  return role
}

/** Behind it: 'of the port authority', 'at the Ministry of Transport', 'in Harrow'. */
function tellBehind(
  draft: ReportDraft,
  tokens: readonly Token[],
  head: number,
  end: number,
  names: readonly NameMention[],
  told: FigureTold,
): void {
  for (let i = head + 1; i < end; i++) {
    const token = tokens[i]!
    const name = nameAt(names, token)
    const isNoun = token.tag === 'NOUN' && isBody(token.norm) && tokens[i + 1]?.tag !== 'NOUN'
    if (name ? token.start !== name.start : !isNoun) continue
    let from = i
    while (from > head + 1 && /^(?:NOUN|ADJ|DET|PROPN)$/.test(tokens[from - 1]!.tag)) from--
    const before = tokens[from - 1]
    if (name) tellName(draft, name, before, told)
    else if (before && OF_BODY.test(before.norm)) {
      const span = { start: tokens[from]!.start, end: token.end }
      const plain = textOf(draft.read.report.text, span).replace(/^(?:the|an?)\s+/i, '')
      const figure = draft.figureAt({ head: token }) ?? draft.findForm(plain)
      addOnce(told.bodies, { ...span, figure, word: plain.toLowerCase() })
    }
  }
}

/** Where the phrase ends, as a token's index: before a relative clause, a comma or a finite verb. */
function findEnd(tokens: readonly Token[], head: number): number {
  for (let i = head + 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (
      BOUNDARY.test(token.norm) ||
      /^[,;:(“"—–]$/.test(token.norm) ||
      /^(?:VBD|VBZ|VBP|MD)$/.test(token.fine)
    )
      return i
  }
  return tokens.length
}

/** A body or a place, by what its name is and the word before it; people in a description are neither. */
function tellName(draft: ReportDraft, name: NameMention, before: Token | undefined, told: FigureTold): void {
  const figure = draft.figureOf(name)
  const { kind } = draft.figures[figure]!
  const part = { ...spanOf(name), figure, word: plainName(name.name) }
  const isBody = kind === 'organization' || kind === 'outlet' || kind === 'group'
  const isBehind = before?.tag === 'ADP'
  if (kind === 'place' || (!isBody && isBehind && IN_PLACE.test(before.norm))) addOnce(told.places, part)
  // 'A source quoted in the Gazette' is not of the Gazette.
  else if (
    isBody ? !isBehind || OF_BODY.test(before.norm) : kind === null && (!isBehind || before.norm === 'of')
  )
    addOnce(told.bodies, part)
}

const isPlaceAdjective = (token: Token, first: string): boolean =>
  first !== first.toLowerCase() && PEOPLE_ADJECTIVES.has(token.norm) && !NO_PLACE.test(token.norm)

function countOf(draft: ReportDraft, token: Token): FigureTold['count'] {
  const quantity = around(draft.read.quantities, token).findLast(
    (one) => !one.ordinal && one.unit === undefined,
  )
  if (!quantity) return token.tag === 'NUM' ? null : { start: token.start, end: token.end }
  return { start: quantity.start, end: quantity.end, value: quantity.value }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Two mentions of one body tell it once. */
function addOnce(list: ToldOf[], told: ToldOf): void {
  const { start, figure, word } = told
  const isKnown = (one: ToldOf): boolean =>
    one.start === start || one.word === word || (figure !== null && one.figure === figure)
  if (!list.some(isKnown)) list.push(told)
}
