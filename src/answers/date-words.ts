const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/**
 * An EDTF date for people: '7 July 2015', 'July 2015', '2015', 'about 2015', '17 October (no year)'. Anything it does
 * not know, such as a time or an interval, is given back as it is: better a dry date than a wrong one.
 */
export function dateWords(date: string): string {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?(~)?$/.exec(date)
  if (!parts) return date
  const [, year, month, day, about] = parts
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (month !== undefined && name === undefined) return date
  const before = [day === undefined ? null : String(Number(day)), name].filter((part) => part)
  const words = year === 'XXXX' ? [...before, '(no year)'] : [...before, year]
  return `${about ? 'about ' : ''}${words.join(' ')}`
}
