import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { traceSide, traceStanding } from '../../src/provenance/standing.js'
import { testimonyOf } from './witnesses-of.js'

type Ties = readonly (readonly [string, string])[]

/** 'low..high | weakest': what a reader is told of one side of a claim. */
function standingOf(lines: readonly string[], ties: Ties = [], apart: readonly string[] = []): string {
  const { side, ground } = testimonyOf(lines, ties, apart)
  const { origins, weakest, texts = [] } = traceStanding(side, ground)
  const shown = weakest.map((id) => texts.find((text) => text.id === id)?.reports.join('=') ?? id)
  return `${origins.low}..${origins.high} | ${shown.sort().join(', ')}`
}

describe('how many origins stand behind a claim, and on whom all of it hangs', () => {
  test.each<[string, string[], string, Ties?, string[]?]>([
    ['nobody says it', [], '0..0 | '],
    [
      'one person in three outlets is one origin',
      ['a @Gazette: Ruiz', 'b @Echo: Ruiz', 'c @Gull: Ruiz'],
      '1..1 | Ruiz',
    ],
    ['two persons are two', ['a @Gazette: Ruiz', 'b @Echo: Lund'], '2..2 | Lund, Ruiz'],
    [
      'relays of one interview hang on who was interviewed',
      ['a @Gazette: Ruiz', 'b @Echo: Gazette* > Ruiz', 'c @Gull: Gazette* > Ruiz'],
      '1..1 | Ruiz',
    ],
    [
      'witnesses whom only the monitor heard are the monitor’s',
      ['a @Gazette: Watch+ > residents', 'b @Echo: Watch+'],
      '1..1 | Watch',
    ],
    [
      'a director is the voice of the body he runs',
      ['a @Gazette: Haddad', 'b @Echo: Watch+'],
      '1..1 | Watch',
      [['Haddad', 'Watch+']],
    ],
    [
      'two who speak for one body are one at the low end',
      ['a @Gazette: Haddad', 'b @Echo: Lund'],
      '1..2 | Haddad, Lund',
      [
        ['Haddad', 'Watch+'],
        ['Lund', 'Watch+'],
      ],
    ],
    [
      'two spellings of a name may be one person',
      ['a @Gazette: Pevik Marenvic', 'b @Echo: Pevik Marenvich'],
      '1..2 | Pevik Marenvic, Pevik Marenvich',
    ],
    [
      'a title taken into the name, and the whole for a body, may be the person',
      ['a @Gazette: Ada Lund', 'b @Echo: Shipwright Ada Lund+'],
      '1..2 | Ada Lund, Shipwright Ada Lund',
    ],
    [
      'unnamed sources of two outlets may be one',
      ['a @Gazette: an official', 'b @Echo: a senior official'],
      '1..2 | a senior official, an official',
    ],
    [
      'unless something tells them apart',
      ['a @Gazette: a colonel', 'b @Echo: a sergeant'],
      '2..2 | a colonel, a sergeant',
      [],
      ['a colonel a sergeant'],
    ],
    [
      'an unnamed source may be the named one',
      ['a @Gazette: Ruiz', 'b @Echo: an official'],
      '1..2 | Ruiz, an official',
    ],
    [
      'a report that shows no source may rest on the named one',
      ['a @Gazette: Ruiz', 'b @Echo:'],
      '1..2 | Echo, Ruiz',
    ],
    [
      'reports that show none may all be one',
      ['a @Gazette:', 'b @Echo:', 'c @Gull:'],
      '1..3 | Echo, Gazette, Gull',
    ],
    [
      'an agency’s text is the agency’s wherever it is printed',
      ['a @Gazette #NRP:', 'b @Echo #NRP:'],
      '1..1 | NRP',
    ],
    [
      'a copy that names nobody is the one’s whose words it has',
      ['a @Gazette: Ruiz', 'b @Echo: = a'],
      '1..1 | Ruiz',
    ],
    [
      'a copy that names nobody does not make two named persons one for certain',
      ['a @Gazette: Ruiz', 'b @Gull: Lund', 'c @Echo: = a = b'],
      '1..3 | Echo, Lund, Ruiz',
    ],
    [
      'nor do two copies of one text that names nobody',
      ['a @Gazette: Ruiz', 'b @Gull: Lund', 'c @Echo: = a', 'd @Zeit: = b = c'],
      '1..3 | Lund, Ruiz, c=d',
    ],
    [
      'in one text ‘he’ may be another than he was read to be, though he is named elsewhere',
      ['a @Gazette: Ruiz', 'b @Echo: ~Lund = a', 'c @Gull: Lund'],
      '1..2 | Lund, Ruiz',
    ],
    [
      'whom two copies of one text name are two',
      ['a @Gazette: Ruiz', 'b @Echo: Lund = a'],
      '2..2 | Lund, Ruiz',
    ],
    [
      'copied text is one origin, and hangs on the text where none is shown to be the first',
      ['a @Gazette:', 'b @Echo: = a'],
      '1..1 | a=b',
    ],
    ['and on the first where one is', ['a @Gazette:', 'b @Echo: => a', 'c @Gull: => a'], '1..1 | Gazette'],
    [
      'a report of an outlet not known is not the text that it prints',
      ['a:', 'b: = a', 'c @Gull: Ruiz'],
      '1..2 | Ruiz, a=b',
    ],
    [
      'and on the agency that one of the copies credits',
      ['a @Gazette:', 'b @Echo #NRP: = a', 'c @Gull: = b'],
      '1..1 | NRP',
    ],
    [
      'a paper that copies one interview and makes another adds a chain',
      ['a @Gazette: Ruiz', 'b @Echo: = a', 'c @Echo: Lund'],
      '2..2 | Lund, Ruiz',
    ],
    [
      'two that are apart are two, also where a third may be either',
      ['a @Gazette: an official', 'b @Echo: a colonel', 'c @Gull: a sergeant'],
      '2..3 | a colonel, a sergeant, an official',
      [],
      ['a colonel a sergeant'],
    ],
    [
      'who may be whom is chosen so that the fewest are left',
      ['a @Gazette: a clerk', 'b @Echo: a guard', 'c @Gull: a pilot', 'd @Zeit: a porter'],
      '2..4 | a clerk, a guard, a pilot, a porter',
      [],
      // Taken in turn the clerk would go with the guard, and the pilot and the porter be left apart.
      ['a clerk a pilot', 'a guard a porter', 'a pilot a porter'],
    ],
    [
      'whoever may be the monitor may be its origin, though he is none of its witnesses',
      ['a @Gazette: Watch+ > residents', 'b @Echo: a sergeant', 'c @Gull: Watch+'],
      '1..2 | Watch, a sergeant',
      [],
      ['residents a sergeant'],
    ],
    [
      'what a report gives to a source in one sentence it has not of itself in another',
      ['a @Gazette:', 'a @Gazette: Ruiz', 'b @Echo: Ruiz'],
      '1..1 | Ruiz',
    ],
    [
      'whoever ‘he’ was read to be need not be another',
      ['a @Gazette: Ruiz', 'b @Echo: ~Lund'],
      '1..2 | Lund, Ruiz',
    ],
    [
      'an outlet that is quoted may rest on the named source',
      ['a @Gazette: Ruiz', 'b @Echo: Gull*'],
      '1..2 | Gull, Ruiz',
    ],
    ['a report of an outlet not known stands for itself', ['a:', 'b: Ruiz'], '1..2 | Ruiz, a'],
    [
      'two chains that meet in one outlet hang on it',
      ['a @Gazette: Ruiz', 'b @Gazette: Lund'],
      '2..2 | Gazette',
    ],
  ])('%s', (_, lines, expected, ties = [], apart = []) =>
    expect(standingOf(lines, ties, apart)).toBe(expected),
  )

  test('every merge has its reason', () => {
    const { side, ground } = testimonyOf([
      'a @Gazette: Watch+ > residents',
      'b @Echo: Watch+',
      'c @Gull: an official',
    ])
    const [group] = traceStanding(side, ground).origins.groups
    expect(group!.members).toEqual(['Watch', 'an official', 'residents'])
    expect(group!.because.map((reason) => reason.code).sort()).toEqual([
      'known-only-through',
      'may-be-that-source',
    ])
  })
})

describe('where a copied text comes from', () => {
  test.each<[why: string, lines: string[], start: string | null, code: string]>([
    ['the source whose words it has', ['a @Gazette: Ruiz', 'b @Echo: = a'], 'Ruiz', 'words-of'],
    ['the outlet that one copy credits', ['a @Gazette #NRP:', 'b @Echo: = a'], 'NRP', 'words-of'],
    ['the report on which the others draw', ['a @Gazette:', 'b @Echo: => a'], 'Gazette', 'words-of'],
    [
      'the text itself, where no report is shown to be first',
      ['a @Gazette:', 'b @Echo: = a'],
      null,
      'common-text',
    ],
  ])('%s', (_, lines, start, code) => {
    const { side, ground } = testimonyOf(lines)
    const copy = traceSide(side, ground).placed.find(({ chain }) => chain.report === 'b')!
    expect(copy.upstream).toMatchObject({ start, because: { code } })
    expect(copy.upstream!.because.evidence!.map((passage) => passage.report).sort()).toEqual(['a', 'b'])
  })

  test('is not asked where all begin with one link', () => {
    const { side, ground } = testimonyOf(['a @Gazette: Ruiz', 'b @Echo: Ruiz = a'])
    expect(traceSide(side, ground).placed.map((one) => one.upstream)).toEqual([null, null])
  })
})

describe('laws', () => {
  const voice = fc.constantFrom('Ruiz', 'Lund', '~Ruiz', 'Watch+', 'Gull*', 'an official', 'residents')
  const outlet = fc.constantFrom('', ' @Gazette', ' @Echo', ' @Gull')
  const line = fc
    .tuple(fc.constantFrom(...'abcdef'), fc.array(voice, { maxLength: 3 }), fc.constantFrom('', '= a', '= b'))
    .map(([report, voices, copied]) => ({
      report,
      rest: `: ${voices.join(' > ')}${copied === `= ${report}` ? '' : copied}`,
    }))
  // One outlet a report, as in life.
  const lines = fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 9 }), fc.array(outlet, { minLength: 6, maxLength: 6 }))
    .map(([written, outlets]) =>
      written.map(({ report, rest }) => `${report}${outlets['abcdef'.indexOf(report)]}${rest}`),
    )
  const ties: Ties = [['Ruiz', 'Watch+']]

  test('low ≤ high, the groups are the low end, and the weakest cut is as large as there are chains', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const { side, ground } = testimonyOf(written, ties)
        const { origins, chains, weakest } = traceStanding(side, ground)
        expect(origins.low).toBeGreaterThanOrEqual(1)
        expect(origins.low).toBeLessThanOrEqual(origins.high)
        expect(origins.groups.length).toBe(origins.low)
        expect(weakest.length).toBe(chains)
        expect(chains).toBeLessThanOrEqual(origins.high)
        const members = origins.groups.flatMap((group) => group.members)
        expect(new Set(members).size).toBe(members.length)
      }),
    )
  })

  test('what may tell another claim never raises the low end, and leaves the high end, the chains and the weakest', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.nat(11)), (written, unsure) => {
        const standing = (doubted: readonly number[]) => {
          const { side, ground } = testimonyOf(written, ties, [], doubted)
          return traceStanding(side, ground)
        }
        const [sure, all] = [standing(unsure), standing([])]
        expect(sure.origins.low).toBeLessThanOrEqual(all.origins.low)
        expect(sure.origins.low).toBeGreaterThanOrEqual(1)
        expect(sure.origins.groups.length).toBe(sure.origins.low)
        expect(sure.origins.high).toBe(all.origins.high)
        expect([sure.chains, sure.weakest]).toEqual([all.chains, all.weakest])
      }),
    )
  })

  test('the order of the reports does not matter', () => {
    const byReport = (written: readonly string[], order: string): string[] =>
      [...order].flatMap((report) => written.filter((each) => each.startsWith(report)))
    fc.assert(
      fc.property(lines, fc.shuffledSubarray([...'abcdef'], { minLength: 6 }), (written, order) => {
        expect(standingOf(byReport(written, order.join('')), ties)).toBe(
          standingOf(byReport(written, 'abcdef'), ties),
        )
      }),
    )
  })

  test('one more report of a voice that is there already adds no origin', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const high = (all: string[]): number =>
          Number(standingOf([...all, 'z @Zeit: Ruiz'], ties).match(/\.\.(\d+)/)![1])
        expect(high([...written, 'y @Ymir: Ruiz'])).toBe(high(written))
      }),
    )
  })
})
