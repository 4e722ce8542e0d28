import { TIME_UNITS } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { partsOf } from './calendar-days.js'
import {
  dayStretch,
  daysStretch,
  findStretch,
  type Setting,
  type Stretch,
  type WhenRead,
  weekStretch,
} from './when.js'

/** 'the year', 'the month', 'the week' of today, where the words before say that it is today's: 'of the year', 'later in the week'. */
export function readWholeUnit(p: readonly Piece[], at: number): WhenRead | null {
  if (p[at]!.text !== 'the') return null
  const unit = TIME_UNITS.get(p[at + 1]?.text ?? '')
  if (p[at + 1]?.text === 'weekend') return { to: at + 2, when: { stretch: weekendNear } }
  if (!unit || !/^(?:day|week|month|year|weekend)$/.test(p[at + 1]!.text)) return null
  const before = p[at - 1]?.text ?? ''
  const behind = p[at + 2]
  if (!(behind === undefined || behind.kind === 'sign') || behind?.text === "'" || behind?.text === '-')
    return null
  if (!/^(?:of|in|for)$/.test(before)) return null
  const word = p[at + 1]!.text as 'day'
  return { to: at + 2, when: { stretch: (setting) => wholeUnit(word, setting) } }
}

export function wholeUnit(
  unit: 'day' | 'week' | 'month' | 'year' | 'weekend',
  setting: Setting,
): Stretch | null {
  const anchor = setting.told ?? setting.anchor
  if (anchor === null) return null
  const { year, month } = partsOf(anchor)
  switch (unit) {
    case 'day':
      return dayStretch(anchor)
    case 'week':
      return weekStretch(anchor)
    case 'weekend':
      return daysStretch(weekStretch(anchor).first! + 5, weekStretch(anchor).first! + 6)
    case 'month':
      return findStretch({ year, month }, setting)
    default:
      return findStretch({ year }, setting)
  }
}

/** 'Over the weekend': the one just gone or still on, or with a verb that looks ahead the one to come. */
function weekendNear(setting: Setting): Stretch | null {
  const { anchor } = setting
  if (anchor === null) return null
  const saturday = weekStretch(anchor).first! + 5
  const first = saturday <= anchor || setting.ahead() ? saturday : saturday - 7
  return daysStretch(first, first + 1)
}

/** 'the rest of the year', 'remainder of the week': from today to its end. */
export function readRest(p: readonly Piece[], at: number): WhenRead | null {
  const i = at
  if (!/^(?:rest|remainder|remaining)$/.test(p[i]!.text) || p[i + 1]?.text !== 'of') return null
  const word = p[i + 3]?.text ?? ''
  if (!/^(?:the|this|current)$/.test(p[i + 2]?.text ?? '') || !/^(?:week|month|year)$/.test(word)) return null
  return {
    to: i + 4,
    when: {
      stretch: (setting) => {
        const whole = wholeUnit(word as 'week', setting)
        return whole && setting.anchor !== null ? daysStretch(setting.anchor, whole.last!) : null
      },
    },
  }
}
