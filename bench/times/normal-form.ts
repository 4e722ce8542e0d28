/**
 * One normal form for what every reader of dates and amounts says, so that all are held to one measure.
 *
 * A reading is a stretch of the text and the forms its value may take. It is right when the stretch is the
 * expected one to the character, and one of its forms is one of the expected ones. Forms are
 *
 * | what | form |
 * |---|---|
 * | day | `2014-10-17` |
 * | day and time | `2014-10-17T15:00`; a part of the day by its code: `2014-10-17TEV` |
 * | time of day | `T15:00`, `TMO` |
 * | stretch of days or of times | `A..B`, an open end left out |
 * | duration | `S7200`, seconds |
 * | what comes again | `every:P1W` |
 * | amount | `12|percent` |
 *
 * Where the sources leave a choice, every choice is right, for every tool: a day without a year may be the last
 * or the next one; a time without 'a.m.' may be either; 'early 2014' may be its first months or the year; and the
 * end of a stretch may be named by its last day or by the day after, for the expected values do both.
 */
export interface Reading {
  start: number
  end: number
  forms: string[]
}

/** One value as Recognizers-Text writes it, in its tests and in its answers. */
export interface TimexValue {
  timex?: string
  type?: string
  value?: string
  start?: string
  end?: string
  Mod?: string
}

const MS = 86_400_000

/** '2014-10-17' plus days. */
export const shiftDay = (day: string, by: number): string => {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time + by * MS).toISOString().slice(0, 10)
}

/** '2016-11-07 08:00:00' → '2016-11-07T08:00'; '08:00:00' → 'T08:00'; seconds stay where they are none of nought. */
export function instant(text: string): string {
  const match = /^(\d{4}-\d\d-\d\d)?[ T]?(?:(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text)
  if (!match) return text
  const [, day = '', hour, minute, second] = match
  return hour === undefined ? day : `${day}T${hour}:${minute}${second && second !== '00' ? `:${second}` : ''}`
}

/** First and last day of an EDTF date of day, month, year, decade or century; null for others. */
export function endsOf(edtf: string): { first: string; last: string } | null {
  const plain = edtf.replace(/[~?%]$/, '')
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return { first: plain, last: plain }
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(plain)
  if (month) {
    const [year, of] = [Number(month[1]), Number(month[2])]
    const next = of === 12 ? `${pad(year + 1)}-01-01` : `${pad(year)}-${String(of + 1).padStart(2, '0')}-01`
    return { first: `${plain}-01`, last: shiftDay(next, -1) }
  }
  if (/^\d{2}[\dX]{2}$/.test(plain))
    return { first: `${plain.replaceAll('X', '0')}-01-01`, last: `${plain.replaceAll('X', '9')}-12-31` }
  return null
}

const pad = (year: number): string => String(year).padStart(4, '0')

/** EDTF's months of the seasons, by TIMEX3's codes. */
export const SEASONS: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/** Forms of one value as Recognizers-Text writes it. */
export function formsOfTimex(value: TimexValue): string[] {
  const { timex = '', type = '', Mod: mod = '' } = value
  if (type === 'duration') return [`S${Number(value.value)}`]
  if (type === 'set') return [`every:${timex.replace(/^(?=(?:SP|SU|FA|WI)$)/, 'XXXX-')}`]
  const season = /^(?:(\d{4})-)?(SP|SU|FA|WI)$/.exec(timex)
  if (season) return [`${season[1] ?? 'XXXX'}-${SEASONS[season[2]!]}`]
  if (value.value === 'not resolved') return [timex]
  if (value.value !== undefined) return [instant(value.value)]
  const part = /^(.*T[A-Z]{2})$/.exec(timex)?.[1]
  if (part !== undefined && (value.start !== undefined || value.end !== undefined)) {
    // Its hours are a convention of each tool: the part of the day and its day are what is compared.
    const day = (value.start ?? '').length > 8 ? value.start!.slice(0, 10) : ''
    return [`${day}T${part.slice(-2)}`]
  }
  const start = value.start === undefined ? '' : instant(value.start)
  const end = value.end === undefined ? '' : instant(value.end)
  const forms = [`${start}..${end}`]
  // 'After 1 May' begins on that day for one source and on the next for another.
  if (mod === 'after' && /^\d{4}-\d\d-\d\d$/.test(start)) forms.push(`${shiftDay(start, 1)}..${end}`)
  if (start && end) {
    const whole = endsOf(timex) ?? weekOf(timex)
    if (whole) forms.push(`${whole.first}..${shiftDay(whole.last, 1)}`)
  }
  return forms
}

/** '2018-W20' → Monday and Sunday. */
export function weekOf(timex: string): { first: string; last: string } | null {
  const match = /^(\d{4})-W(\d\d)$/.exec(timex)
  if (!match) return null
  // 4 January lies in the first week.
  const fourth = `${match[1]}-01-04`
  const weekday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7
  const first = shiftDay(fourth, -weekday + 7 * (Number(match[2]) - 1))
  return { first, last: shiftDay(first, 6) }
}

/** Forms of an EDTF date or interval, with a time of day beside it ('15:00', '15:00/17:00', 'EV'). */
export function formsOfEdtf(edtf: string, time?: string): string[] {
  if (time !== undefined) {
    const day = edtf.startsWith('XXXX') ? '' : edtf
    const at = (clock: string): string => `${day}T${clock}`
    if (!time.includes('/')) return [at(time)]
    const [from, to] = time.split('/')
    const [first, last] = edtf.split('/')
    // From a time of one day to a time of another.
    if (last !== undefined) return [`${first}T${from}..${last}T${to}`]
    return [`${from && from !== '..' ? at(from) : ''}..${to && to !== '..' ? at(to) : ''}`]
  }
  if (!edtf.includes('/')) {
    const ends = endsOf(edtf)
    if (!ends) return [edtf]
    return ends.first === ends.last ? [ends.first] : [`${ends.first}..${shiftDay(ends.last, 1)}`]
  }
  const [from = '..', to = '..'] = edtf.split('/')
  const first = from === '..' ? '' : (endsOf(from)?.first ?? from)
  if (to === '..') return [`${first}..`]
  const last = endsOf(to)
  if (!last) return [`${first}..${to}`]
  return [...new Set([last.first, shiftDay(last.last, 1)])].map((end) => `${first}..${end}`)
}

/** The names of units, so that 'Meter' and 'metre' are one. Dollars of no named country are US dollars for every tool. */
const SAME_UNIT: Record<string, string> = {
  // 'Age 87' counts years.
  age: 'year',
  dollar: 'us dollar',
  'united states dollar': 'us dollar',
  pound: 'pound',
  'pound sterling': 'pound',
  'british pound': 'pound',
  lb: 'pound',
  penny: 'pence',
  'japanese yen': 'yen',
  'chinese yuan': 'yuan',
  'metric ton': 'tonne',
  c: 'degree celsius',
  f: 'degree fahrenheit',
  k: 'kelvin',
  'netherlands guilder': 'guilder',
  'dutch guilder': 'guilder',
  'russian rouble': 'rouble',
  'indian rupee': 'rupee',
  krone: 'krona',
  'new taiwan dollar': 'taiwan dollar',
  'square hectometre': 'hectare',
  'costa rican colon': 'colon',
}

/** Small letters without accents, in British spelling: 'Polish złoty' and 'Polish zloty' are one. */
const plainUnit = (unit: string): string =>
  unit
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('-', ' ')
    .replaceAll('meter', 'metre')
    .replaceAll('liter', 'litre')
    .replaceAll('ruble', 'rouble')

export function formOfAmount(value: number | null, unit = ''): string {
  const plain = plainUnit(unit)
  return `${value === null ? 'none' : Number(value.toPrecision(9))}|${SAME_UNIT[plain] ?? plain}`
}

/** Is a reading the expected one: the same stretch, and one form in common? */
export const isSame = (a: Reading, b: Reading): boolean =>
  isSameSpan(a, b) && a.forms.some((form) => b.forms.includes(form))

export const isSameSpan = (a: Reading, b: Reading): boolean => a.start === b.start && a.end === b.end
