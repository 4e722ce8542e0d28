import { SMALL_NUMBERS } from '../en/numbers.js'
import { isJoined, type Piece } from '../pieces.js'
import {
  afterOClock,
  type ClockRead,
  clockOf,
  hourOf,
  readHalf,
  readNamedHour,
  readSmall,
} from './clock-parts.js'
import { inPart, readDayPart } from './read-day-part.js'
import { readPast } from './read-past.js'

/**
 * The time of day that begins here: '3pm', '8:00 a.m.', '17:30', 'noon', "seven o'clock", '20 past eight in the
 * evening', '0600 GMT'.
 * @param loose after 'at' or beside a day, a bare hour ('at 4') and words ('five-thirty') are times as well
 */
export function readClock(p: readonly Piece[], at: number, loose = false): ClockRead | null {
  const read =
    readNamedHour(p, at) ?? readPast(p, at) ?? readDigitClock(p, at, loose) ?? readWordClock(p, at, loose)
  if (!read) return null
  return withHalf(p, read)
}

/** The minutes of '17h30' and of 'at 16h': a bare '16h' is a length of time. */
function afterFrenchHour(
  p: readonly Piece[],
  at: number,
  loose: boolean,
): { to: number; minute: number } | null {
  if (!isJoined(p[at], 'h')) return null
  const minutes = p[at + 1]
  if (minutes?.kind === 'digits' && !minutes.gap)
    return minutes.text.length === 2 && Number(minutes.text) < 60
      ? { to: at + 2, minute: Number(minutes.text) }
      : null
  return loose && (!minutes || isEndOfTime(minutes)) ? { to: at + 1, minute: 0 } : null
}

/** '8', '8:00', '7:56:30', '2.30', '1140', each with a.m. or p.m.; '17:30' and '0600 GMT' without. */
function readDigitClock(p: readonly Piece[], at: number, loose: boolean): ClockRead | null {
  const first = p[at]!
  if (first.kind !== 'digits' || first.text.length > 4) return null
  // Part of a longer row of digits: '1/10:20', '3.8:00'.
  const before = p[at - 1]
  if (
    before &&
    !first.gap &&
    (before.text === ':' || before.text === '.' || before.text === ',' || before.text === '$')
  )
    return null
  let hour = Number(first.text)
  let minute = 0
  let second = 0
  let to = at + 1
  let exact = false
  let dotted = false
  if (first.text.length >= 3) {
    minute = hour % 100
    hour = Math.floor(hour / 100)
  } else {
    const sign = p[to]
    const next = p[to + 1]
    if (
      sign &&
      !sign.gap &&
      /^[:.]$/.test(sign.text) &&
      next?.kind === 'digits' &&
      !next.gap &&
      next.text.length === 2
    ) {
      minute = Number(next.text)
      to += 2
      exact = sign.text === ':'
      dotted = !exact
      const last = p[to + 1]
      if (isJoined(p[to], ':') && last?.kind === 'digits' && !last.gap && last.text.length === 2) {
        second = Number(last.text)
        to += 2
      }
    }
  }
  if (hour > 24 || minute > 59 || second > 59) return null
  const half = readHalf(p, to)
  if (half && hour <= 12 && hour > 0)
    return { to: half.to, clock: clockOf(hourOf(hour, half.code), minute, second) }
  const end = afterOClock(p, to)
  const french = hour <= 24 && first.text.length <= 2 ? afterFrenchHour(p, to, loose) : null
  if (french) return { to: french.to, clock: clockOf(hour % 24, french.minute, 0, hour > 12) }
  if (end > to && hour > 0 && hour <= 24) return { to: end, clock: clockOf(hour, 0, 0, hour > 12) }
  const mark = p[to]
  if (exact) {
    // '10:20' stands alone; '4:30:2' and '10:20%' do not.
    if (mark && !mark.gap && /^[:%]$/.test(mark.text)) return null
    return {
      to,
      clock: clockOf(
        hour % 24,
        minute,
        second,
        hour > 12 || (first.text.length === 2 && first.text[0] === '0'),
      ),
    }
  }
  if (first.text.length === 4) {
    const zoned = /^(?:gmt|utc|hours|hrs|est|edt|bst|cet|local)$/.test(mark?.text ?? '')
    return zoned
      ? {
          to: mark!.text === 'hours' || mark!.text === 'hrs' ? to + 1 : to,
          clock: clockOf(hour % 24, minute),
        }
      : null
  }
  const digits = p[to + 1]
  if (!loose || first.text.length > 2) return null
  // The '1' of '1,015'.
  if (mark && !mark.gap && digits?.kind === 'digits' && !digits.gap && !dotted) return null
  if (dotted && (!mark || isEndOfTime(mark) || (hour > 12 && mark.kind === 'word' && mark.capital)))
    return { to, clock: clockOf(hour, minute, 0, hour > 12) }
  return !dotted && hour >= 1 && hour <= 24 && (!mark || isEndOfTime(mark))
    ? { to, clock: clockOf(hour, 0, 0, hour > 12) }
    : null
}

/** May a bare hour end before this? 'at 4 on Friday', 'at 4.' do; 'at 4 schools', 'at 6.45 percent', 'at 4%' do not. */
const isEndOfTime = (mark: Piece): boolean =>
  (mark.kind === 'sign' && /^[.,;?!)"'-]$/.test(mark.text) && (mark.gap || mark.text !== '-')) ||
  /^(?:on|in|and|or|to|until|till|when|tomorrow|today|tonight|yesterday|this|next|last|with|for|but|because|sharp|every|each|monday|tuesday|wednesday|thursday|friday|saturday|sunday|local)$/.test(
    mark.text,
  )

/** "seven o'clock"; loose also 'five-thirty', 'seven twenty-seven', 'six forty-three minutes', 'six pm'. */
function readWordClock(p: readonly Piece[], at: number, loose: boolean): ClockRead | null {
  if (p[at]!.kind !== 'word') return null
  const hour = readSmallHour(p, at)
  if (!hour) return null
  const half = readHalf(p, hour.to)
  if (half && p[hour.to]!.text !== 'a') return { to: half.to, clock: clockOf(hourOf(hour.value, half.code)) }
  const end = afterOClock(p, hour.to)
  if (end > hour.to) return { to: end, clock: clockOf(hour.value, 0, 0, false) }
  const hyphen = p[hour.to]?.text === '-' ? 1 : 0
  const minutes = readSmall(p, hour.to + hyphen, 59)
  // 'Seven thirty pm' is a time wherever it stands.
  if (
    minutes &&
    (loose || readHalf(p, minutes.to)) &&
    minutes.value >= 10 &&
    p[hour.to + hyphen]?.kind === 'word'
  ) {
    const to = p[minutes.to]?.text === 'minutes' ? minutes.to + 1 : minutes.to
    const behind = readHalf(p, to)
    const value = behind ? hourOf(hour.value, behind.code) : hour.value
    return { to: behind?.to ?? to, clock: clockOf(value, minutes.value, 0, behind !== null) }
  }
  const mark = p[hour.to]
  return loose && (!mark || isEndOfTime(mark))
    ? { to: hour.to, clock: clockOf(hour.value, 0, 0, false) }
    : null
}

/** One word, for 'seven twenty' would be read as one number. */
function readSmallHour(p: readonly Piece[], at: number): { to: number; value: number } | null {
  const value = SMALL_NUMBERS.get(p[at]!.text)
  return value !== undefined && value >= 1 && value <= 12 ? { to: at + 1, value } : null
}

/** 'in the evening' and 'at night' behind a time say which half of the day it is; so does 'early morning'. */
function withHalf(p: readonly Piece[], read: ClockRead): ClockRead {
  const part = readDayPart(p, read.to, true)
  if (part) {
    const { hour } = read.clock
    // '8:00 this morning' is told with the day; here only what belongs to the time.
    return { to: part.to, clock: inPart({ ...read.clock, hour }, part.dayPart) }
  }
  return read
}
