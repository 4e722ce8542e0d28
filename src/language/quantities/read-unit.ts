import {
  GRAM,
  METRE,
  MONEY_BEFORE,
  MONEY_SIGNS,
  POUND_STERLING,
  POUND_WEIGHT,
  UNITS,
  type Unit,
  unitOfAge,
} from '../en/units.js'
import type { Piece } from '../pieces.js'

/** A unit as it stands, and the piece behind it. */
export interface UnitRead {
  to: number
  unit: Unit
}

/** Most pieces a unit is written with: 'kilometres per hour', 'km / h'. */
const LONGEST = 4

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
  for (let i = at; i < at + LONGEST && p[i]; i++) {
    const { text, gap, kind } = p[i]!
    if (kind === 'sign' && /^[.,;()"!?]$/.test(text)) {
      // 'sq. km', 'deg. C'; any other full stop ends it.
      if (text !== '.' || gap || (form !== 'sq' && form !== 'deg')) break
      if (form === 'deg') found = { to: i + 1, unit: UNITS.get('deg')! }
      continue
    }
    form += (form && gap ? ' ' : '') + text
    const unit = UNITS.get(form)
    if (unit) found = { to: i + 1, unit }
  }
  if (!found) return null
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
      return capital || gap ? null : { to: at + 1, unit: GRAM }
    case 'h':
      return gap ? null : { to: at + 1, unit: UNITS.get('hour')! }
    case 'l':
      return gap ? null : { to: at + 1, unit: UNITS.get('litre')! }
    case 'c':
      return capital && !gap && value <= 60 ? { to: at + 1, unit: UNITS.get('celsius')! } : null
    case 'f':
      return capital && !gap && value <= 140 ? { to: at + 1, unit: UNITS.get('fahrenheit')! } : null
  }
  return null
}

/** Words that are units and others: what stands beside them tells. */
function refuse(p: readonly Piece[], at: number, { to, unit }: UnitRead, value: number): boolean {
  const first = p[at]!
  const next = p[to]
  switch (first.text) {
    // 'two second homes': an ordinal.
    case 'second':
      return value > 1 && to === at + 1 && p[at - 1]?.text !== '-'
    case 'st':
    case 'dm':
    case 'nm':
    case 'cc':
    case 'php':
    case 'try':
    case 'kip':
    case 'rand':
      return first.gap && !first.capital && first.text !== 'dm' && first.text !== 'rand'
    case 'min':
    case 'sec':
    case 'mi':
    case 'ms':
      return first.gap && first.capital
    case 'sen':
      return first.capital
    // '24703m212' is a code.
  }
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
    last.text !== 'rs' &&
    last.text !== 'sen' &&
    !(last.capital && last.text.length === 3)
  )
    return null
  return { from: at - 1, unit }
}

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
