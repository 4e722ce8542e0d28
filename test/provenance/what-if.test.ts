import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../../src/model/judgement.js'
import { joinWhatIsOne } from '../../src/provenance/certain-merges.js'
import { NOTHING_JUDGED, sortJudgements } from '../../src/provenance/judged.js'
import { traceStanding } from '../../src/provenance/standing.js'
import { testimonyOf } from './witnesses-of.js'

type Ties = readonly (readonly [string, string])[]

/** 'drop a', 'same Ruiz, an official', 'trust Echo': a judgement as a test writes it. */
function judgementOf(written: string): Judgement {
  const [, kind, rest] = /^(\S+) (.*)$/.exec(written)! as unknown as [string, Judgement['kind'], string]
  if (kind === 'drop') return { kind, report: rest }
  if (kind === 'trust' || kind === 'distrust') return { kind, actor: rest }
  const [a, b] = rest.split(', ') as [string, string]
  return { kind, a, b }
}

const TIES: Ties = [['Haddad', 'Watch+']]

function standUnder(
  lines: readonly string[],
  judgements: readonly string[],
  apart: readonly string[] = [],
  ties: Ties = TIES,
) {
  const { side, ground } = testimonyOf(lines, ties, apart)
  return traceStanding(side, ground, sortJudgements(judgements.map(judgementOf)))
}

/** 'reports: low..high | weakest'. */
function told(...given: Parameters<typeof standUnder>): string {
  const { reports, origins, weakest } = standUnder(...given)
  return `${reports}: ${origins.low}..${origins.high} | ${weakest.join(', ')}`
}

describe('what a judgement does', () => {
  const INTERVIEW = ['a @Gazette: Ruiz', 'b @Echo: Gazette* > Ruiz', 'c @Gull: an official']
  const COPIES = ['a @Gazette: Ruiz', 'b @Echo: = a', 'c @Gull: Lund']
  test.each<[why: string, lines: string[], judgements: string[], expected: string, apart?: string[]]>([
    ['none leaves all as it is', INTERVIEW, [], '3: 1..2 | Ruiz, an official'],
    ['a dropped report takes its source with it', INTERVIEW, ['drop c'], '2: 1..1 | Ruiz'],
    ['but not a source that others have too', INTERVIEW, ['drop a'], '2: 1..2 | Ruiz, an official'],
    ['all reports dropped leave nothing', INTERVIEW, ['drop a', 'drop b', 'drop c'], '0: 0..0 | '],
    [
      'what a dropped report showed stays known: the copy is still Ruiz’s words',
      COPIES,
      ['drop a'],
      '2: 2..2 | Lund, Ruiz',
    ],
    [
      'who is distrusted takes all that comes through him',
      INTERVIEW,
      ['distrust Ruiz'],
      '1: 1..1 | an official',
    ],
    ['a relay too', INTERVIEW, ['distrust Gazette'], '1: 1..1 | an official'],
    ['and the copies of his words', COPIES, ['distrust Ruiz'], '1: 1..1 | Lund'],
    [
      'whoever speaks for a body is distrusted with it',
      ['a @Gazette: Haddad', 'b @Echo: Watch+', 'c @Gull: Lund'],
      ['distrust Watch'],
      '1: 1..1 | Lund',
    ],
    ['two who are the same are one', INTERVIEW, ['same Ruiz, an official'], '3: 1..1 | Ruiz'],
    [
      'also where their descriptions tell them apart',
      ['a @Gazette: a colonel', 'b @Echo: a sergeant'],
      ['same a colonel, a sergeant'],
      '2: 1..1 | a colonel',
      ['a colonel a sergeant'],
    ],
    [
      'two who are each the same as a third are one, though the third says nothing here',
      ['a @Gazette: Ruiz', 'b @Echo: Lund'],
      ['same Ruiz, Zorn', 'same Lund, Zorn'],
      '2: 1..1 | Lund',
    ],
    [
      'two who are different are two',
      INTERVIEW,
      ['different Ruiz, an official'],
      '3: 2..2 | Ruiz, an official',
    ],
    [
      'also where they were found to be one',
      ['a @Gazette: Haddad', 'b @Echo: Watch+'],
      ['different Haddad, Watch'],
      '2: 2..2 | Haddad, Watch',
    ],
    [
      'dependent outlets are one link, and their sources stay theirs',
      ['a @Gazette: Ruiz', 'b @Echo: Lund'],
      ['dependent Gazette, Echo'],
      '2: 2..2 | Echo',
    ],
    [
      'dependent outlets that speak for themselves are one origin',
      ['a @Gazette:', 'b @Echo:'],
      ['dependent Gazette, Echo'],
      '2: 1..1 | Echo',
    ],
    [
      'a trusted outlet is an origin of its own though it shows no source',
      ['a @Gazette: Ruiz', 'b @Echo:'],
      ['trust Echo'],
      '2: 2..2 | Echo, Ruiz',
    ],
    ['and though it copies', COPIES, ['trust Echo'], '3: 3..3 | Echo, Lund, Ruiz'],
    ['a trusted source is nobody else', INTERVIEW, ['trust an official'], '3: 2..2 | Ruiz, an official'],
    [
      'who is trusted vouches for no other',
      ['a @Gazette: Ruiz', 'b @Echo: an official'],
      ['trust Echo'],
      '2: 1..2 | Ruiz, an official',
    ],
    ['judgements go together', COPIES, ['drop c', 'trust Echo'], '2: 2..2 | Echo, Ruiz'],
    [
      'of somebody who is not heard here',
      INTERVIEW,
      ['distrust Zorn', 'trust Zorn', 'same Zorn, Zeit'],
      '3: 1..2 | Ruiz, an official',
    ],
  ])('%s', (_, lines, judgements, expected, apart) => expect(told(lines, judgements, apart)).toBe(expected))

  test('every judgement that makes one is among the reasons', () => {
    const codes = (...judgements: string[]): string[] =>
      standUnder(['a @Gazette:', 'b @Echo:', 'c @Gull: an official', 'd @Zeit: Ruiz'], judgements)
        .origins.groups.flatMap((group) => group.because.map((reason) => reason.code))
        .filter((code) => code.startsWith('judged'))
    expect(codes('same an official, Ruiz')).toEqual(['judged-same'])
    expect(codes('dependent Gazette, Echo')).toEqual(['judged-dependent'])
    expect(codes('trust Gull')).toEqual([])
    expect(codes('trust Echo')).toEqual(['judged-trust'])
  })
})

describe('laws', () => {
  const VOICES = [
    'Ruiz',
    'Lund',
    'Haddad',
    'Watch',
    'Gull',
    'an official',
    'a colonel',
    'a sergeant',
    'residents',
  ]
  const OUTLETS = ['Gazette', 'Echo', 'Gull', 'Zeit']
  const voice = fc.constantFrom('Ruiz', 'Lund', '~Ruiz', 'Haddad', 'Watch+', 'Gull*', ...VOICES.slice(5))
  const line = fc
    .tuple(
      fc.constantFrom(...'abcdef'),
      fc.array(voice, { maxLength: 2 }),
      fc.constantFrom('', '', '= a', '= b', '=> a', '=> c'),
    )
    .map(([report, voices, copied]) => ({
      report,
      rest: `: ${voices.join(' > ')}${copied.endsWith(report) ? '' : copied}`,
    }))
  const lines = fc
    .tuple(
      fc.array(line, { minLength: 1, maxLength: 9 }),
      fc.array(fc.constantFrom('', ...OUTLETS.map((outlet) => ` @${outlet}`)), {
        minLength: 6,
        maxLength: 6,
      }),
    )
    .map(([written, outlets]) =>
      written.map(({ report, rest }) => `${report}${outlets['abcdef'.indexOf(report)]}${rest}`),
    )
  const APART = ['a colonel a sergeant', 'a sergeant residents']
  const anyone = fc.constantFrom(...VOICES, ...OUTLETS)
  const pair = fc.uniqueArray(anyone, { minLength: 2, maxLength: 2 }).map((two) => two.join(', '))
  const report = fc.constantFrom(...'abcdef')
  const judgement = fc.oneof(
    report.map((one) => `drop ${one}`),
    fc.tuple(fc.constantFrom('trust', 'distrust'), anyone).map((parts) => parts.join(' ')),
    fc.tuple(fc.constantFrom('same', 'different', 'dependent'), pair).map((parts) => parts.join(' ')),
  )
  const figures = (written: readonly string[], judgements: readonly string[]) => {
    const { origins, chains, reports, weakest, statements } = standUnder(written, judgements, APART)
    return {
      low: origins.low,
      high: origins.high,
      groups: origins.groups,
      chains,
      reports,
      weakest,
      statements,
    }
  }

  test('whatever is judged, the range is a range, its groups are its low end, and the cut is as large as the chains', () => {
    fc.assert(
      fc.property(lines, fc.array(judgement, { maxLength: 4 }), (written, judgements) => {
        const { low, high, groups, chains, weakest, statements } = figures(written, judgements)
        expect(low).toBeLessThanOrEqual(high)
        expect(groups.length).toBe(low)
        expect(weakest.length).toBe(chains)
        expect(chains).toBeLessThanOrEqual(high)
        expect(low > 0).toBe(statements.length > 0)
        expect(groups.every((group) => group.members.length > 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('to drop a report or to distrust somebody never adds an origin, a chain or a report', () => {
    const takes = fc.oneof(
      report.map((one) => `drop ${one}`),
      anyone.map((one) => `distrust ${one}`),
    )
    fc.assert(
      fc.property(lines, fc.array(takes, { minLength: 1, maxLength: 3 }), (written, judgements) => {
        const [before, after] = [figures(written, []), figures(written, judgements)]
        for (const figure of ['low', 'high', 'chains', 'reports'] as const)
          expect(after[figure], figure).toBeLessThanOrEqual(before[figure])
      }),
      { numRuns: 1000 },
    )
  })

  test('that two depend on one another never adds an origin', () => {
    fc.assert(
      fc.property(lines, pair, (written, two) => {
        const [before, after] = [figures(written, []), figures(written, [`dependent ${two}`])]
        for (const figure of ['low', 'high'] as const)
          expect(after[figure], figure).toBeLessThanOrEqual(before[figure])
      }),
      { numRuns: 1000 },
    )
  })

  test('that two outlets depend on one another never adds a chain', () => {
    // Of outlets that only publish: whoever is heard himself and also passes on may be reached in a new way.
    const papers = fc.uniqueArray(fc.constantFrom('Gazette', 'Echo', 'Zeit'), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(lines, papers, (written, two) => {
        const after = figures(written, [`dependent ${two.join(', ')}`])
        expect(after.chains).toBeLessThanOrEqual(figures(written, []).chains)
      }),
      { numRuns: 500 },
    )
  })

  test('that two are the same never raises the high end', () => {
    fc.assert(
      fc.property(lines, pair, (written, two) => {
        expect(figures(written, [`same ${two}`]).high).toBeLessThanOrEqual(figures(written, []).high)
      }),
      { numRuns: 1000 },
    )
  })

  test('trust never takes an origin away', () => {
    fc.assert(
      fc.property(lines, anyone, (written, one) => {
        const [before, after] = [figures(written, []), figures(written, [`trust ${one}`])]
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeGreaterThanOrEqual(before.high)
      }),
      { numRuns: 1000 },
    )
  })

  test('that two are different never takes an origin away where nothing made them one for certain', () => {
    // No ties, no copies and no tellers: every start is an origin of the high end.
    const plain = lines.map((written) => written.map((each) => each.replace(/ ?=.*| > .*/, '')))
    fc.assert(
      fc.property(plain, pair, (written, two) => {
        const stand = (judgements: string[]) => standUnder(written, judgements, APART, []).origins
        const [before, after] = [stand([]), stand([`different ${two}`])]
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBe(before.high)
      }),
      { numRuns: 1000 },
    )
  })

  test('the copies that make a difference count as all of them do', () => {
    fc.assert(
      fc.property(lines, (written) => {
        const { side, ground } = testimonyOf(written, TIES, APART)
        const { telling } = joinWhatIsOne(side, ground, NOTHING_JUDGED)
        expect(telling.length).toBeLessThanOrEqual(side.copies.length)
        expect(traceStanding({ ...side, copies: telling }, ground)).toEqual(traceStanding(side, ground))
        expect(joinWhatIsOne({ ...side, copies: telling }, ground, NOTHING_JUDGED).telling).toEqual(telling)
      }),
      { numRuns: 1000 },
    )
  })

  test('the order in which judgements are given, and giving one twice, does not matter', () => {
    const shuffled = fc
      .array(judgement, { maxLength: 5 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
      )
    fc.assert(
      fc.property(lines, shuffled, (written, [all, other, again]) => {
        expect(figures(written, [...other, ...again])).toEqual(figures(written, all))
      }),
      { numRuns: 300 },
    )
  })
})
