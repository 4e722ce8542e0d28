import { describe, expect, test } from 'vitest'
import { findDateline } from '../../src/ingest/dateline.js'

const REST =
  'The weir at Lund will stay open until spring, the mayor said on Monday after two days of rain in the hills above the town.'

/** The prefix, whose text it says it is, the day. */
const DATELINES: readonly [prefix: string, agency: string | null, date: string | null][] = [
  ['LUND, Oct 17 (Reuters) - ', 'Reuters', 'XXXX-10-17'],
  ['LUND, Oct. 17, 2014 (AFP) - ', 'Agence France-Presse', '2014-10-17'],
  ['Oct 17 (Reuters) - ', 'Reuters', 'XXXX-10-17'],
  // A telex knows no small letters.
  ['LUND, NOV 9 (AFP) - ', 'Agence France-Presse', 'XXXX-11-09'],
  ['17 October (Reuters) - ', 'Reuters', 'XXXX-10-17'],
  ['(Reuters) - ', 'Reuters', null],
  ['(Reuters) ', 'Reuters', null],
  ['(CNN) -- ', 'CNN', null],
  ['(CNN)', 'CNN', null],
  ['LUND (AP) — ', 'Associated Press', null],
  ['LUND (AP) ', 'Associated Press', null],
  ['LUND, Sweden (AP) -- ', 'Associated Press', null],
  ['LUND/MALMO (Reuters) – ', 'Reuters', null],
  ['NEW LUND, Sept. 9 (Xinhua) -- ', 'Xinhua', 'XXXX-09-09'],
  ['Lund (AFP) – ', 'Agence France-Presse', null],
  ['New Lund, March 3 (Interfax) – ', 'Interfax', 'XXXX-03-03'],
  ['LUND (Marsh News Agency) — ', 'Marsh News Agency', null],
  ['LUND (MNA) — ', 'MNA', null],
  ['AFP - ', 'Agence France-Presse', null],
  ['LUND — ', null, null],
  ['LUND—', null, null],
  ['LUND - ', null, null],
  ['LUND, Sweden, Sept. 12 — ', null, 'XXXX-09-12'],
  ['New Lund, 12 March 2015 – ', null, '2015-03-12'],
  ['LUND: ', null, null],
  ['Lund: ', null, null],
]

/** Nothing here is a dateline, even where the story begins. */
const NONE: readonly [why: string, line: string][] = [
  ['a party and a state', `Anna Berg (D-Ore.) — who had not been asked — ${REST}`],
  ['an acronym of the body itself', `The River Authority (NRA) said ${REST}`],
  ['an acronym before a dash, after a name in small letters', `River Authority (NRA) — ${REST}`],
  ['a label', `UPDATE: ${REST}`],
  ['a label and a dash', `EXCLUSIVE — ${REST}`],
  ['a headline that quotes', 'Berg: The weir stays open'],
  [
    'a transcript',
    `BERG: Well, I think the weir will stay open, and I have told the council so more than once this year, as you know.`,
  ],
  ['an aside between dashes', 'LUND — of all places — had no rain.'],
  ['a heading in capitals', 'LUND — WEIR TO STAY OPEN'],
  ['an outlet as subject', `Reuters: ${REST}`],
  ['a bracket later in the sentence', `The mayor said (Reuters) - ${REST}`],
]

describe('datelines', () => {
  test.each(DATELINES)('%s', (prefix, agency, date) => {
    const found = findDateline(prefix + REST, true)
    expect(found && [found.start, found.end]).toEqual([0, prefix.length])
    expect(found?.agency?.name ?? null).toBe(agency)
    expect(found?.date ?? null).toBe(date)
    if (found?.agency) expect(prefix).toContain(prefix.slice(found.agency.start, found.agency.end))
  })
  test('the agency’s span is its words in the brackets', () => {
    const agency = findDateline(`LUND, Oct 17 (AP) - ${REST}`, true)!.agency!
    expect(`LUND, Oct 17 (AP) - ${REST}`.slice(agency.start, agency.end)).toBe('AP')
  })
  test.each(NONE)('%s is none', (_why, line) => {
    expect(findDateline(line, true)).toBeNull()
  })
  test('further in, only an agency in brackets is believed', () => {
    expect(findDateline(`LUND — ${REST}`, false)).toBeNull()
    expect(findDateline(`LUND (AP) — ${REST}`, false)?.agency?.name).toBe('Associated Press')
  })
})
