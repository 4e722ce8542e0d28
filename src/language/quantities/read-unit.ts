import { MONEY_LETTERS, MONEY_SIGNS } from '../en/currencies.js'
import {
  BYTES,
  GRAM,
  METRE,
  MONEY_BEFORE,
  POUND_STERLING,
  POUND_WEIGHT,
  UNIT_PATHS,
  UNITS,
  type Unit,
  unitOfAge,
} from '../en/units.js'
import { isJoined, type Piece } from '../pieces.js'

/** A unit as it stands, and the piece behind it. */
export interface UnitRead {
  to: number
  unit: Unit
}

/** The unit behind a number: '300 metres', '40-foot', '12m', '20 (kg)', '98.6 degrees F', '5 years old'; null when none stands there. */
export function readUnit(p: readonly Piece[], at: number, value: number): UnitRead | null {
  const first = p[at]
  if (!first) return null
  // '20 (kg)', '20 <kg>'.
  if (first.text === '(' || first.text === '<') {
    const inner = unitAt(p, at + 1, value)
    const closing = first.text === '(' ? ')' : '>'
    return inner && p[inner.to]?.text === closing && inner.to === at + 2
      ? { to: inner.to + 1, unit: inner.unit }
      : null
  }
  const hyphen = first.text === '-' && p[at + 1] && p[at + 1]!.gap === first.gap ? 1 : 0
  const unit = unitAt(p, at + hyphen, value)
  if (!unit) return null
  return readAge(p, unit) ?? unit
}

/** The longest way of writing a unit that stands here. */
function unitAt(p: readonly Piece[], at: number, value: number): UnitRead | null {
  const first = p[at]
  if (!first || first.kind === 'digits') return null
  const letter = readLetter(p, at, value)
  if (letter) return letter
  let form = ''
  let found: UnitRead | null = null
  for (let i = at; i < p.length; i++) {
    const { text, gap } = p[i]!
    // 'sq. km', 'deg. C', 'U.S. dollars': the full stop of an abbreviation is no end.
    if (text === '.' && !gap && form !== '') {
      if (form === 'deg') found = { to: i + 1, unit: UNITS.get('deg')! }
      continue
    }
    form = form === '' ? text : gap ? `${form} ${text}` : form + text
    const unit = UNIT_PATHS.get(form)
    // The 'U' of 'U.S. dollars'.
    if (unit === undefined && form.length === 1 && isJoined(p[i + 1], '.')) continue
    if (unit === undefined) break
    if (unit !== null) found = { to: i + 1, unit }
  }
  if (!found) return null
  const bytes = first.capital ? BYTES.get(first.text) : undefined
  if (bytes) found = { to: found.to, unit: bytes }
  return refuse(p, at, found, value) ? null : pounds(p, found)
}

/** 'm', 'g', 'h', 'l', 'C' and 'F': units of one letter, right behind the number or, for some, a blank away. */
function readLetter(p: readonly Piece[], at: number, value: number): UnitRead | null {
  const { text, gap, capital, kind } = p[at]!
  if (kind !== 'word' || text.length !== 1) return null
  const next = p[at + 1]
  // 'm2', 'm/s' are longer units; 'm212' is a code.
  if (
    next &&
    !next.gap &&
    (next.kind === 'digits' || next.text === '/' || next.text === '²' || next.text === '³')
  )
    return null
  switch (text) {
    case 'm':
      return capital ? null : { to: at + 1, unit: METRE }
    case 'g':
      return capital ? null : { to: at + 1, unit: GRAM }
    case 'h':
      return gap ? null : { to: at + 1, unit: UNITS.get('hour')! }
    case 'l':
      return gap && next?.kind === 'word' && next.text !== 'of'
        ? null
        : { to: at + 1, unit: UNITS.get('litre')! }
    case 't':
      return capital || (gap && next && !next.gap && next.text !== '.')
        ? null
        : { to: at + 1, unit: UNITS.get('tonne')! }
    case 'c':
      return capital && value <= 60 && (!gap || isClauseEnd(next))
        ? { to: at + 1, unit: UNITS.get('celsius')! }
        : null
    case 'f':
      return capital && value <= 140 && (!gap || isClauseEnd(next))
        ? { to: at + 1, unit: UNITS.get('fahrenheit')! }
        : null
  }
  return null
}

/** 'It was 30 C in the shade', but not 'the 20 F students'. */
const isClauseEnd = (next: Piece | undefined): boolean =>
  next === undefined ||
  (next.kind === 'sign' && !(isJoined(next, '-') || isJoined(next, "'"))) ||
  /^(?:in|on|at|and|or|to|by|during|this|with|for|above|below|higher|lower|warmer|cooler)$/.test(next.text)

/** Units that a blank and small letters make something else: 'a 2 try lead', '5 st in all'. */
const NOT_SMALL: ReadonlySet<string> = new Set('st nm php try kip'.split(' '))
/** Units that a capital makes a name or a title: '12 Min', '3 Afghanis', 'two Cups'. */
const NOT_CAPITAL: ReadonlySet<string> = new Set(
  'min sec mi ms sen cup cups afghani afghanis guarani guaranis bolivar balboa cordoba peck gill crown crowns'.split(
    ' ',
  ),
)

/** Words that are units and others: what stands beside them tells. */
function refuse(p: readonly Piece[], at: number, { to, unit }: UnitRead, value: number): boolean {
  const first = p[at]!
  const next = p[to]
  if (NOT_SMALL.has(first.text) && first.gap && !first.capital) return true
  if (NOT_CAPITAL.has(first.text) && first.gap && first.capital) return true
  // 'two second homes': an ordinal.
  if (first.text === 'second' && value > 1 && to === at + 1 && p[at - 1]?.text !== '-') return true
  // 'Two cups' are won as often as they are poured.
  if (unit.name === 'cup' && next?.text !== 'of') return true
  // 'The 12 won gold': a sum in won is large, and nothing that could be won stands behind it.
  if (first.text === 'won' && (value < 1000 || (next && !/^(?:[.,;:)(-]|per|worth|each)$/.test(next.text))))
    return true
  // '24703m212' is a code.
  if (next && !next.gap && next.kind !== 'sign') return true
  // In '10 £3' and 'US $5' the sign belongs to what follows.
  return MONEY_SIGNS.has(first.text) && next?.kind === 'digits' && unit.measure === 'money'
}

/** A pound is money where money is spoken of, else a weight: 'fined 200 pounds' and 'weighs 200 pounds'. */
function pounds(p: readonly Piece[], read: UnitRead): UnitRead {
  if (read.unit.name !== 'pound') return read
  const from = Math.max(0, read.to - 14)
  const near = p.slice(from, read.to + 6)
  const money = near.some(({ text }) =>
    /^(?:pay|paid|pays|cost|costs|price|prices|worth|fine|fined|earn|earned|profit|profits|sales|million|billion|spend|spent|sold|bought|budget|debt|raised|£|tax|wage|salary|loan|fund|funds|funding|cash|money|stole|pence|bill|sterling)$/.test(
      text,
    ),
  )
  return { to: read.to, unit: money ? POUND_STERLING : POUND_WEIGHT }
}

/** 'years old', 'months of age', 'year-old': the unit of an age. */
function readAge(p: readonly Piece[], { to, unit }: UnitRead): UnitRead | null {
  if (unit.measure !== 'time' || !/^(?:year|month|week|day|hour)$/.test(unit.name)) return null
  const i = p[to]?.text === '-' ? to + 1 : to
  if (p[i]?.text === 'old' || p[i]?.text === 'olds') return { to: i + 1, unit: unitOfAge(unit.name) }
  return p[to]?.text === 'of' && p[to + 1]?.text === 'age' ? { to: to + 2, unit: unitOfAge(unit.name) } : null
}

/** The sign or code of money that ends before a number: the piece it begins at; null when none does. */
export function readMoneyBefore(
  p: readonly Piece[],
  at: number,
  free: number,
): { from: number; unit: Unit } | null {
  const last = p[at - 1]
  if (!last || at - 1 < free) return null
  const letters = p[at - 2]
  // 'Rs. 200', 'U.S. $200'.
  if (last.text === '.' && !last.gap && at - 2 >= free && letters && MONEY_LETTERS.has(letters.text))
    return { from: at - 2, unit: MONEY_BEFORE.get(letters.text)! }
  if (last.text === '$' && at - 5 >= free && isUnitedStates(p, at - 5))
    return { from: at - 5, unit: MONEY_BEFORE.get('$')! }
  if (MONEY_SIGNS.has(last.text) && at - 2 >= free && letters?.kind === 'word') {
    const unit = MONEY_BEFORE.get(letters.text + last.text)
    // 'a $5 note' is an article, the 's' of "country's $5" a genitive.
    if (unit && (!last.gap || letters.text.length > 1 || letters.text === 'c')) {
      if (p[at - 3]?.text !== "'") return { from: at - 2, unit }
    }
  }
  const unit = MONEY_BEFORE.get(last.text)
  if (!unit) return null
  if (
    last.kind === 'word' &&
    !(last.capital && (last.text.length === 3 || MONEY_LETTERS.has(last.text))) &&
    !/^(?:rs|kr|sen)$/.test(last.text)
  )
    return null
  return { from: at - 1, unit }
}

/** 'U.S.', with its stops. */
const isUnitedStates = (p: readonly Piece[], at: number): boolean =>
  p[at]!.text === 'u' && isJoined(p[at + 1], '.') && isJoined(p[at + 2], 's') && isJoined(p[at + 3], '.')

/** Does a unit of the same measure stand here whose amount equals the first: '300 metres (985 feet)'? */
export function isConversion(value: number, unit: Unit, other: number, otherUnit: Unit): boolean {
  if (unit.measure !== otherUnit.measure || unit.name === otherUnit.name) return false
  if (unit.measure === 'temperature') {
    const celsius = unit.name === 'degree Celsius' ? value : ((value - 32) * 5) / 9
    const again = otherUnit.name === 'degree Celsius' ? other : ((other - 32) * 5) / 9
    return Math.abs(celsius - again) < 6 || unit.name === 'degree' || otherUnit.name === 'degree'
  }
  // Money has no fixed rate: in brackets it is taken for the same.
  if (unit.factor === null || otherUnit.factor === null) return unit.measure === 'money'
  const [a, b] = [value * unit.factor, other * otherUnit.factor]
  return Math.abs(a - b) <= 0.2 * Math.max(Math.abs(a), Math.abs(b))
}
