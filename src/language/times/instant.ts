import type { CalendarUnit } from '../en/calendar.js'
import { dayStretch, type Setting, type Stretch } from './when.js'

/** Minutes of the units that are shorter than a day. */
export const MINUTES: Partial<Record<CalendarUnit, number>> = { second: 1 / 60, minute: 1, hour: 60 }

/** A second as a stretch: its EDTF has the time, which the writer of moments takes apart again. */
export function instantAt(minutes: number): Stretch {
  const seconds = Math.round(minutes * 60)
  const day = Math.floor(seconds / 86_400)
  const of = seconds - day * 86_400
  const two = (n: number): string => String(n).padStart(2, '0')
  const clock = `${two(Math.floor(of / 3600))}:${two(Math.floor(of / 60) % 60)}`
  return {
    edtf: `${dayStretch(day).edtf}T${clock}${of % 60 ? `:${two(of % 60)}` : ''}`,
    first: day,
    last: day,
  }
}

/** 'The last 15 minutes', 'the next hour': from one minute to another; null where the report does not say its minute. */
export function minutesFrom(minutes: number, back: boolean, { anchor, minute }: Setting): Stretch | null {
  if (anchor === null || minute === null) return null
  const now = anchor * 1440 + minute
  const from = instantAt(back ? now - minutes : now)
  const to = instantAt(back ? now : now + minutes)
  return { edtf: `${from.edtf}/${to.edtf}`, first: from.first, last: to.last }
}
