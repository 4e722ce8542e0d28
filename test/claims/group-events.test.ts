import { describe, expect, test } from 'vitest'
import { compareEvents, listEventSigns } from '../../src/claims/compare-events.js'
import { eventContext, groupEvents } from '../../src/claims/group-events.js'
import { caseOfWords } from '../builders/case-words.js'
import { meaning } from '../builders/meaning.js'

const kase = caseOfWords([
  'Pirates seize ferry\n\nPirates seized the ferry Gull off Norder on 3 May 2014. The mayor called.\n',
  'Gull seized\n\nThe seizure of the ferry Gull by pirates off Norder shocked many.\n',
  'Pirates take ferry\n\nPirates captured the ferry Gull off Norder on 3 May 2014. A court met.\n',
])
const stories = { storyOf: [0, 0, 0], likeness: () => 0.3 }
const events = [
  kase.event(0, 'seized'),
  kase.event(1, 'seizure'),
  kase.event(2, 'captured'),
  kase.event(0, 'called'),
  kase.event(2, 'met'),
]
const context = eventContext(events, stories, meaning)

describe('which events are one', () => {
  test('a verb, the noun derived from it, and a synonym', () => {
    expect(groupEvents(events, stories, meaning)).toEqual([[0, 1, 2], [3], [4]])
  })

  test('never across two stories', () => {
    expect(groupEvents(events, { ...stories, storyOf: [0, 1, 0] }, meaning)).toEqual([[0, 2], [1], [3], [4]])
  })

  test('the comparison is symmetric, and every sign says why', () => {
    for (const a of events)
      for (const b of events) expect(compareEvents(a, b, context)).toBeCloseTo(compareEvents(b, a, context))
    const signs = listEventSigns(events[0]!, events[1]!, context).map(([sign]) => sign)
    expect(signs).toEqual(expect.arrayContaining(['kin', 'sharedDoneTo', 'sharedParts']))
  })

  test('no kinship, no likeness, whatever takes part', () => {
    expect(compareEvents(events[0]!, { ...events[1]!, predicate: 'verdict' }, context)).toBe(0)
  })

  test('the farther the kinship, the less likely', () => {
    const odds = (predicate: string): number => {
      const signs = listEventSigns(events[0]!, { ...events[2]!, predicate }, context)
      return signs.find(([sign]) => sign === 'kin')?.[1] ?? 0
    }
    expect(odds('seize')).toBe(odds('seizure'))
    expect(odds('seizure')).toBeGreaterThan(odds('capture'))
    expect(odds('capture')).toBeGreaterThan(odds('verdict'))
  })

  test('another day and a denial speak against it', () => {
    const seized = events[0]!
    const other = { ...seized, report: 2, sentence: 9 }
    const likeness = compareEvents(seized, other, context)
    for (const change of [
      { dates: new Set(['2014-06-09']) },
      { isDenied: true },
      { numbers: new Set(['9']) },
    ])
      expect(
        compareEvents(
          { ...seized, numbers: new Set(['4']) },
          { ...other, numbers: new Set(['4']), ...change },
          context,
        ),
      ).toBeLessThan(likeness)
  })
})
