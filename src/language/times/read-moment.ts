import { afterWords, type Piece } from '../pieces.js'
import { edtfOfDay } from './calendar-days.js'
import { instantAt } from './instant.js'
import { readOften } from './read-often.js'
import { readPoint } from './read-point.js'
import { readStretch } from './read-stretch.js'
import type { Setting, When } from './when.js'
import { type Moment, type Opening, openMoment, pointMoment, stretchMoment } from './write-moment.js'

/** The moment that begins here; its value is null for words that are a date and no day there is. */
export function readMoment(
  p: readonly Piece[],
  at: number,
  setting: Setting,
): { to: number; moment: Moment | null } | null {
  const now = readPresent(p, at, setting)
  if (now) return now
  const opening = readOpening(p, at)
  if (opening) {
    const point = p[opening.to] ? readPoint(p, opening.to, setting, false) : null
    if (point && !isPossessive(p, point.to) && !isFiller(p, opening.to, point.when)) {
      const stretch = readStretch(p, opening.to, setting, point)
      if (!stretch || stretch.to <= point.to) {
        const moment = openMoment(opening.word, point.when, setting)
        return { to: point.to, moment }
      }
    }
    if (!/^(?:from|after)$/.test(p[at]!.text)) return null
  }
  const often = readOften(p, at)
  const point = readPoint(p, at, setting)
  const stretch = readStretch(p, at, setting, point)
  if (often && often.to >= (point?.to ?? 0) && often.to >= (stretch?.to ?? 0))
    return { to: often.to, moment: { date: 'XXXX-XX-XX', every: often.when.every! } }
  if (stretch && stretch.to > (point?.to ?? 0)) {
    const moment = stretchMoment(stretch.from, stretch.until, setting)
    if (moment) return { to: stretch.to, moment }
  }
  return point && { to: point.to, moment: pointMoment(point.when, setting) }
}

/** "After Friday's vote": what follows is an event, and the day is all that is told of it. */
const isPossessive = (p: readonly Piece[], at: number): boolean =>
  p[at]?.text === "'" && p[at + 1]?.text === 's'

/** 'By night' and 'before dawn' name no stretch a reader could use. */
const isFiller = (p: readonly Piece[], at: number, when: When): boolean =>
  when.dayPart !== undefined &&
  !when.stretch &&
  when.day === undefined &&
  when.weekday === undefined &&
  p[at]!.text !== 'this'

/** A word that opens one end of a stretch, and the piece behind it. */
function readOpening(p: readonly Piece[], at: number): { to: number; word: Opening } | null {
  const { text } = p[at]!
  const next = p[at + 1]?.text ?? ''
  const third = p[at + 2]?.text ?? ''
  switch (text) {
    case 'since':
      return { to: at + 1, word: 'since' }
    case 'before':
      return { to: at + 1, word: 'before' }
    case 'after':
      return { to: at + 1, word: 'after' }
    case 'until':
    case 'till':
    case 'by':
    case 'through':
      return { to: text === 'until' && next === 'at' ? at + 2 : at + 1, word: 'until' }
    case 'as':
      if (next === 'of') return { to: at + 2, word: 'since' }
      return (next === 'early' || next === 'late') && third === 'as'
        ? { to: at + 3, word: next === 'early' ? 'since' : 'until' }
        : null
    case 'no':
      return next === 'later' && third === 'than'
        ? { to: at + 3, word: 'until' }
        : (next === 'earlier' || next === 'sooner') && third === 'than'
          ? { to: at + 3, word: 'since' }
          : null
    case 'later':
    case 'earlier':
      return next === 'than' ? { to: at + 2, word: text === 'later' ? 'after' : 'before' } : null
    case 'on':
    case 'at':
      // 'On or before May 5', 'at or after 3pm': the day itself is within.
      return next === 'or' && /^(?:before|after)$/.test(third)
        ? { to: at + 3, word: third === 'before' ? 'until' : 'since' }
        : null
    case 'prior':
      return next === 'to' ? { to: at + 2, word: 'before' } : null
    case 'starting':
    case 'beginning':
      return { to: /^(?:on|from|in|at)$/.test(next) ? at + 2 : at + 1, word: 'since' }
  }
  return null
}

const PRESENT: readonly string[][] = [
  'right now',
  'at the moment',
  'at this time',
  'at this moment',
  'at the present time',
].map((words) => words.split(' '))

/** 'now', 'right now', 'at the moment', 'at this time': the day of publication. */
function readPresent(
  p: readonly Piece[],
  at: number,
  setting: Setting,
): { to: number; moment: Moment | null } | null {
  const { text } = p[at]!
  if (text !== 'now' && text !== 'right' && text !== 'at') return null
  let to = PRESENT.reduce((end, words) => Math.max(end, afterWords(p, at, words)), 0)
  if (
    text === 'now' &&
    (p[at + 1] === undefined || p[at + 1]!.kind === 'sign') &&
    !/^(?:is|are|who|by|until|and|but|,)$/.test(p[at - 1]?.text ?? '')
  )
    to = at + 1
  if (to === 0) return null
  const { anchor, minute } = setting
  if (anchor === null) return { to, moment: null }
  return {
    to,
    moment: {
      date: edtfOfDay(anchor),
      ...(minute === null ? {} : { time: instantAt(minute).edtf.slice(11) }),
    },
  }
}
