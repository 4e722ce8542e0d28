/** A day in full, perhaps with an hour: '2015', '2015-07' and '2015-07-07~' say nothing about order. */
export const isFullDay = (date: string | undefined): date is string =>
  date !== undefined && /^\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/.test(date)
