import type { Piece } from '../pieces.js'
import { type Day, partsOf } from './calendar-days.js'
import { findTold } from './find-told.js'
import { instantAt, MINUTES } from './instant.js'
import { readTimeSpan, type SpanRead } from './read-time-span.js'
import { aroundDay, shiftSpan } from './shift-span.js'
import { monthStretch, type Stretch, type When, type WhenRead } from './when.js'

/** Every way to tell a distance from today: 'two days ago', '3 weeks from now', 'in 5 minutes', '3 days from today'. */
export function readDistance(p: readonly Piece[], at: number): WhenRead | null {
  const led = p[at]?.text === 'in' || p[at]?.text === 'within'
  const span = readTimeSpan(p, led ? at + 1 : at)
  if (!span) return null
  let i = span.to
  const text = p[i]?.text ?? ''
  if (led) {
    // 'In three days' looks ahead only where the verb does: 'built in three days' is a duration.
    if (text === "'" || p[at]!.text === 'within') return null
    const small = MINUTES[span.unit] !== undefined
    if (!small && !/^(?:time)$/.test(text)) return isClauseEnd(p[i]) ? aheadOnly(i, span) : null
    return isClauseEnd(p[i]) && small ? aheadOnly(i, span) : null
  }
  if (text === 'ago' || text === 'back')
    return text === 'back' && !isClauseEnd(p[i + 1]) ? null : { to: i + 1, when: distance(span, -1) }
  if (/^from$/.test(text) && /^(?:now|today|tomorrow|yesterday)$/.test(p[i + 1]?.text ?? '')) {
    const word = p[i + 1]!.text
    const shift = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0
    return { to: i + 2, when: distance(span, 1, shift, word !== 'now') }
  }
  if (/^(?:after|before)$/.test(text) && /^(?:today|tomorrow|yesterday)$/.test(p[i + 1]?.text ?? '')) {
    const word = p[i + 1]!.text
    const shift = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0
    return { to: i + 2, when: distance(span, text === 'after' ? 1 : -1, shift, true) }
  }
  if (text === 'hence') return { to: i + 1, when: distance(span, 1) }
  const before = (text === 'before' || text === 'after') && isClauseEnd(p[i + 1])
  if ((text === 'later' || text === 'earlier' || before) && MINUTES[span.unit] === undefined) {
    // Counted from what was told before; where that is not known, there is no date.
    const sign = text === 'later' || text === 'after' ? 1 : -1
    return {
      to: i + 1,
      when: {
        stretch: (setting) => {
          if (span.vague) return null
          const from = findTold(setting, finest(span))
          // A month later than a month is a month, and no day.
          const coarse = setting.told === null && setting.near?.width === 'month' && finest(span) === 'month'
          if (from !== null) return coarse ? nearMonth(from, span, sign) : nearDay(from, span, sign)
          // 'It will open two weeks later': with nothing told before, from today.
          return sign === 1 && setting.ahead() ? distance(span, 1).stretch!(setting) : null
        },
      },
    }
  }
  if (text === 'later' && MINUTES[span.unit] !== undefined && p[i + 1]?.kind !== 'word')
    return { to: ++i, when: distance(span, 1) }
  return null
}

function nearDay(told: Day, span: SpanRead, sign: 1 | -1): Stretch | null {
  const unit = finest(span)
  return span.count > 5000
    ? null
    : aroundDay(shiftSpan(told, sign, span), unit, told, unit !== 'year' && unit !== 'decade')
}

function nearMonth(told: Day, span: SpanRead, sign: 1 | -1): Stretch | null {
  if (span.count > 5000) return null
  const { year, month } = partsOf(shiftSpan(told, sign, span))
  return monthStretch(year, month)
}

const finest = ({ unit, more }: SpanRead): SpanRead['unit'] => (more ? finest(more) : unit)

const isClauseEnd = (piece: Piece | undefined): boolean => piece === undefined || piece.kind === 'sign'

const aheadOnly = (to: number, span: SpanRead): WhenRead => {
  const when = distance(span, 1)
  const isSmall = MINUTES[span.unit] !== undefined
  return {
    to,
    when: isSmall ? when : { stretch: (setting) => (setting.ahead() ? when.stretch!(setting) : null) },
  }
}

function distance(span: SpanRead, sign: 1 | -1, shift = 0, fine = false): When {
  const { count, unit } = span
  const minutes = MINUTES[unit]
  if (minutes !== undefined)
    return {
      stretch: ({ anchor, minute }) => {
        if (anchor === null || minute === null) return null
        const more = span.more ? (MINUTES[span.more.unit] ?? 0) * span.more.count : 0
        return instantAt(anchor * 1440 + minute + sign * (minutes * count + more))
      },
    }
  return {
    stretch: ({ anchor }) => {
      if (anchor === null || count > 5000) return null
      const from = anchor + shift
      return aroundDay(shiftSpan(from, sign, span), finest(span), from, fine)
    },
  }
}
