const numbered = (list: string, from: number): [string, number][] =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .flatMap((forms, at) => forms.split(' ').map((form) => [form, at + from] as [string, number]))

/** Number of the month, 1..12, by its names, lower case. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  numbered(
    'january jan | february feb | march mar | april apr | may | june jun | july jul | august aug | september sept sep | october oct | november nov | december dec',
    1,
  ),
)
/** Day of the week, 0 Sunday .. 6 Saturday, by its names, lower case. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  numbered(
    'sunday sun | monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu | friday fri | saturday sat',
    0,
  ),
)
/** Names of times that are common words as well: dates only with a capital. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  'may march mar dec jan sat sun mon wed second fri thu'.split(' '),
)

/** EDTF code of a season, which stands where a month would. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])

/** Part of a day, by TIMEX3's code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
])

export type CalendarUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

/** Units of time by their names. */
export const TIME_UNITS: ReadonlyMap<string, CalendarUnit> = new Map(
  (
    [
      ['second', 'second seconds sec secs'],
      ['minute', 'minute minutes min mins'],
      ['hour', 'hour hours hr hrs h'],
      ['day', 'day days night nights'],
      ['weekend', 'weekend weekends'],
      ['week', 'week weeks wk wks'],
      ['fortnight', 'fortnight fortnights'],
      ['month', 'month months'],
      ['quarter', 'quarter quarters'],
      ['year', 'year years yr yrs'],
      ['decade', 'decade decades'],
      ['century', 'century centuries'],
    ] as [CalendarUnit, string][]
  ).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
)

/** What a word before a weekday, a month or a unit of time says of which one is meant. */
export type Which = 'last' | 'this' | 'next' | 'past' | 'coming' | 'current'
export const WHICH: ReadonlyMap<string, Which> = new Map([
  ['last', 'last'],
  ['previous', 'last'],
  ['past', 'past'],
  ['preceding', 'last'],
  ['this', 'this'],
  ['current', 'current'],
  ['next', 'next'],
  ['following', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['ensuing', 'next'],
])

/** Early, mid and late, and the words for them. */
export type Phase = 'early' | 'mid' | 'late'
export const PHASES: ReadonlyMap<string, Phase> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['end', 'late'],
])

/** Decades in words: 'the eighties'. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at]),
)

/** How often, in one word; the value is TIMEX3's. 'Every day' and its like are read by rule. */
export const OFTEN: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['everyday', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'],
  ['semiweekly', 'P0.5W'],
  ['semimonthly', 'P0.5M'],
  ['semiannual', 'P0.5Y'],
  ['semiannually', 'P0.5Y'],
  ['biannual', 'P0.5Y'],
  ['biannually', 'P0.5Y'],
  ['biennial', 'P2Y'],
  ['biennially', 'P2Y'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
])

/** A day that has a name: a fixed day, the nth weekday of a month (-1 the last), or days from Easter Sunday. */
export type NamedDay =
  | { month: number; day: number }
  | { month: number; weekday: number; nth: number; after?: number }
  | { easter: number }

/** Days with names, lower case, words apart by a blank. Those that differ by country are the most widely reported ones. */
export const NAMED_DAYS: ReadonlyMap<string, NamedDay> = new Map<string, NamedDay>([
  ['new year', { month: 1, day: 1 }],
  ["new year's day", { month: 1, day: 1 }],
  ['new years day', { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ['new years eve', { month: 12, day: 31 }],
  ['epiphany', { month: 1, day: 6 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr day', { month: 1, weekday: 1, nth: 3 }],
  ['mlk day', { month: 1, weekday: 1, nth: 3 }],
  ['australia day', { month: 1, day: 26 }],
  ['groundhog day', { month: 2, day: 2 }],
  ["valentine's day", { month: 2, day: 14 }],
  ['valentines day', { month: 2, day: 14 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ["president's day", { month: 2, weekday: 1, nth: 3 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["saint patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ["april fool's day", { month: 4, day: 1 }],
  ['april fools', { month: 4, day: 1 }],
  ['earth day', { month: 4, day: 22 }],
  ['anzac day', { month: 4, day: 25 }],
  ['may day', { month: 5, day: 1 }],
  ['cinco de mayo', { month: 5, day: 5 }],
  ["mother's day", { month: 5, weekday: 0, nth: 2 }],
  ['mothers day', { month: 5, weekday: 0, nth: 2 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["father's day", { month: 6, weekday: 0, nth: 3 }],
  ['fathers day', { month: 6, weekday: 0, nth: 3 }],
  ['juneteenth', { month: 6, day: 19 }],
  ['freedom day', { month: 6, day: 19 }],
  ['jubilee day', { month: 6, day: 19 }],
  ['canada day', { month: 7, day: 1 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['labour day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['all saints day', { month: 11, day: 1 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['all souls day', { month: 11, day: 2 }],
  ['guy fawkes night', { month: 11, day: 5 }],
  ['bonfire night', { month: 11, day: 5 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['remembrance day', { month: 11, day: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['black friday', { month: 11, weekday: 4, nth: 4, after: 1 }],
  ['cyber monday', { month: 11, weekday: 4, nth: 4, after: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['xmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['mardi gras', { easter: -47 }],
  ['shrove tuesday', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['ascension day', { easter: 39 }],
  ['whit monday', { easter: 50 }],
])
/** The first words of those names. */
export const NAMED_DAY_STARTS: ReadonlySet<string> = new Set(
  [...NAMED_DAYS.keys()].map((name) => /^\w+/.exec(name)![0]),
)
