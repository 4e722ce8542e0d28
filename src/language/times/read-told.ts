import { DAY_PARTS, TIME_UNITS } from '../en/calendar.js'
import type { Piece } from '../pieces.js'
import { findTold } from './find-told.js'
import { unitFrom } from './read-relative.js'
import { dayStretch, type WhenRead } from './when.js'

/** 'that year', 'the same day', 'that same month', 'that night': of the day told last. */
export function readTold(p: readonly Piece[], at: number): WhenRead | null {
  const { text } = p[at]!
  const same = p[at + 1]?.text === 'same'
  if (text !== 'that' && !(text === 'the' && same)) return null
  const i = same ? at + 2 : at + 1
  const word = p[i]?.text ?? ''
  const dayPart = DAY_PARTS.get(word)
  if (dayPart !== undefined && !word.endsWith('s'))
    return {
      to: i + 1,
      when: {
        stretch: (setting) => {
          const day = findTold(setting, 'day')
          return day === null ? null : dayStretch(day)
        },
        dayPart,
      },
    }
  if (!/^(?:day|week|month|year|decade|century)$/.test(word)) return null
  const unit = TIME_UNITS.get(word)!
  return {
    to: i + 1,
    when: {
      stretch: (setting) => {
        const day = findTold(setting, unit)
        return day === null ? null : unitFrom(unit, 'this', { ...setting, told: null, anchor: day })
      },
    },
  }
}
