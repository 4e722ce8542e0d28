import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor, UnnamedLink } from '../../src/model/actor.js'
import type { Derivation } from '../../src/model/provenance.js'
import type { Copy, Reuse } from '../../src/model/reuse.js'
import type { Passage } from '../../src/model/span.js'
import { type DatedReport, type KnownCredit, listDerivations } from '../../src/provenance/derivations.js'

const passage = (report: string): Passage => ({ report, start: 0, end: 10 })

/** 'r-1 @Gazette 2021-03-04': a report, its outlet, its day. */
function reportOf(written: string): DatedReport {
  const [id, ...rest] = written.split(' ')
  const outlet = rest.find((part) => part.startsWith('@'))?.slice(1)
  const published = rest.find((part) => !part.startsWith('@'))
  return { id: id!, ...(outlet ? { outlet } : {}), ...(published ? { published } : {}) }
}

/** 'r-1 > Gazette': a report credits an outlet. */
function creditOf(written: string): KnownCredit {
  const [report, actor] = written.split(' > ')
  return { report: report!, actor: actor!, evidence: passage(report!), reason: `cites ${actor}` }
}

const copyOf = (a: string, b: string, kind: Copy['kind'] = 'part'): Copy => ({
  a,
  b,
  passages: [[passage(a), passage(b)]],
  words: 40,
  shareOfA: 0.5,
  shareOfB: 0.4,
  kind,
  probability: 0.9,
})

const quotationsOf = (...pairs: [string, string][]): Reuse['quotations'] =>
  pairs.map(([a, b]) => ({ a: passage(a), b: passage(b), words: 12, share: 0.9 }))

/** 'text r-2 → r-1', with '—' where the direction is open; the outlet in brackets. */
const shown = ({ kind, from, on, directed }: Derivation): string =>
  `${kind} ${from} ${directed ? '→' : '—'} ${on.report ?? ''}${on.actor ? `[${on.actor}]` : ''}`

function derive(
  reports: string[],
  given: {
    credits?: string[]
    copies?: Copy[]
    quotations?: Reuse['quotations']
    links?: UnnamedLink[]
    actors?: Map<string, Actor>
  },
): Derivation[] {
  return listDerivations(
    reports.map(reportOf),
    (given.credits ?? []).map(creditOf),
    { copies: given.copies ?? [], quotations: given.quotations ?? [] },
    given.links ?? [],
    given.actors ?? new Map(),
  )
}

describe('who drew on whom, of two reports that share text', () => {
  test.each<[rule: string, reports: string[], credits: string[], expected: string]>([
    ['nothing shows it: open', ['r-1', 'r-2'], [], 'text r-2 — r-1'],
    ['the later day on the earlier', ['r-1 2021-03-05', 'r-2 2021-03-04'], [], 'text r-1 → r-2'],
    ['the same day: open', ['r-1 2021-03-04', 'r-2 2021-03-04'], [], 'text r-2 — r-1'],
    ['one day unknown: open', ['r-1 2021-03-05', 'r-2'], [], 'text r-2 — r-1'],
    ['a month against a day: open', ['r-1 2021-03', 'r-2 2021-03-04'], [], 'text r-2 — r-1'],
    ['a month against another year’s day: open', ['r-1 2022-03', 'r-2 2021-03-04'], [], 'text r-2 — r-1'],
    ['a day without a year: open', ['r-1 XXXX-03-05', 'r-2 2021-03-04'], [], 'text r-2 — r-1'],
    // Approximate: '2021-03-04~' may be the 3rd, and no later than '2021-03-04'.
    ['an approximate day: open', ['r-1 2021-03-04~', 'r-2 2021-03-04'], [], 'text r-2 — r-1'],
    ['who credits the other', ['r-1 @Gazette', 'r-2 @Echo'], ['r-1 > Echo'], 'text r-1 → r-2'],
    [
      'a credit says more than time',
      ['r-1 @Gazette 2021-03-04', 'r-2 @Echo 2021-03-05'],
      ['r-1 > Echo'],
      'text r-1 → r-2',
    ],
    ['a credit to a third says nothing', ['r-1 @Gazette', 'r-2 @Echo'], ['r-1 > Gull'], 'text r-2 — r-1'],
    [
      'where each credits the other, time decides',
      ['r-1 @Gazette 2021-03-05', 'r-2 @Echo 2021-03-04'],
      ['r-1 > Echo', 'r-2 > Gazette'],
      'text r-1 → r-2',
    ],
    [
      'a circle without days stays open',
      ['r-1 @Gazette', 'r-2 @Echo'],
      ['r-1 > Echo', 'r-2 > Gazette'],
      'text r-2 — r-1',
    ],
  ])('%s', (_, reports, credits, expected) => {
    const found = derive(reports, { credits, copies: [copyOf('r-1', 'r-2')] })
    expect(found.filter((one) => one.kind === 'text').map(shown)).toEqual([expected])
  })
})

describe('what is said of a pair', () => {
  test('a credit leads to the outlet, and to its report where there is one only', () => {
    const two = ['r-1 @Gazette', 'r-2 @Echo']
    expect(derive(two, { credits: ['r-1 > Gull'] }).map(shown)).toEqual(['credit r-1 → [Gull]'])
    expect(derive(two, { credits: ['r-1 > Echo'] }).map(shown)).toEqual(['credit r-1 → r-2[Echo]'])
    expect(derive([...two, 'r-3 @Echo'], { credits: ['r-1 > Echo'] }).map(shown)).toEqual([
      'credit r-1 → [Echo]',
    ])
  })

  test('two credits to one outlet are one derivation with both places', () => {
    const [only, ...more] = derive(['r-1'], { credits: ['r-1 > Gull', 'r-1 > Gull'] })
    expect(more).toEqual([])
    expect(only!.evidence).toHaveLength(2)
  })

  test('two quotations in common are one derivation', () => {
    const found = derive(['r-1', 'r-2'], { quotations: quotationsOf(['r-1', 'r-2'], ['r-1', 'r-2']) })
    expect(found.map(shown)).toEqual(['quotation r-2 — r-1'])
    expect(found[0]!.evidence).toHaveLength(4)
  })

  test('quotations that came with the copied text are not said again; beside a mere rewrite they are', () => {
    const quotations = quotationsOf(['r-1', 'r-2'])
    const kinds = (copies: Copy[]): string[] =>
      derive(['r-1', 'r-2'], { copies, quotations })
        .map((one) => one.kind)
        .sort()
    expect(kinds([copyOf('r-1', 'r-2')])).toEqual(['text'])
    expect(kinds([copyOf('r-1', 'r-2', 'rewrite')])).toEqual(['quotation', 'text'])
  })

  const source = (id: string, report: string): [string, Actor] => [
    id,
    { id, name: id, kind: 'unnamed', aliases: [], mentions: [passage(report)], because: [] },
  ]
  const link = (a: string, b: string, verdict: UnnamedLink['verdict'] = 'same'): UnnamedLink => ({
    a,
    b,
    verdict,
    because: [{ code: 'copied-text', text: `${a} is ${b}`, weight: 1 }],
  })

  test('one unnamed source in two reports ties them, without direction; a source that only may be one does not', () => {
    const actors = new Map([source('a-1', 'r-1'), source('b-1', 'r-2')])
    const tied = derive(['r-1', 'r-2'], { actors, links: [link('a-1', 'b-1')] })
    expect(tied).toMatchObject([{ kind: 'unnamed', from: 'r-2', on: { report: 'r-1' }, directed: false }])
    expect(derive(['r-1', 'r-2'], { actors, links: [link('a-1', 'b-1', 'maybe')] })).toEqual([])
  })

  test('two unnamed sources that two reports share are one derivation with both reasons', () => {
    const actors = new Map([
      source('a-1', 'r-1'),
      source('a-2', 'r-1'),
      source('b-1', 'r-2'),
      source('b-2', 'r-2'),
    ])
    const found = derive(['r-1', 'r-2'], { actors, links: [link('a-1', 'b-1'), link('a-2', 'b-2')] })
    expect(found.map(({ kind, from, on }) => `${kind} ${from} ${on.report}`)).toEqual(['unnamed r-2 r-1'])
    expect(found[0]!.because).toHaveLength(2)
  })
})

describe('laws', () => {
  const ids = ['r-1', 'r-2', 'r-3', 'r-4']
  const day = fc.constantFrom('', '2021-03-04', '2021-03-05', '2021-03', '2021', 'XXXX-03-04')
  const outlet = fc.constantFrom('', '@Gazette', '@Echo', '@Gull')
  const reports = fc
    .array(fc.tuple(outlet, day), { minLength: 4, maxLength: 4 })
    .map((written) => written.map(([o, d], i) => [ids[i], o, d].filter(Boolean).join(' ')))
  const credits = fc.uniqueArray(
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom('Gazette', 'Echo', 'Gull'))
      .map(([r, o]) => `${r} > ${o}`),
    { maxLength: 5 },
  )
  const pairs = fc.uniqueArray(
    fc.tuple(fc.nat(3), fc.nat(3)).filter(([i, j]) => i < j),
    { maxLength: 4, selector: (pair) => pair.join() },
  )

  test('one for each pair and kind, from the case’s reports only, never on itself, in order of ids', () => {
    fc.assert(
      fc.property(reports, credits, pairs, pairs, (written, credited, copied, quoted) => {
        const found = derive(written, {
          credits: credited,
          copies: copied.map(([i, j]) => copyOf(ids[i]!, ids[j]!)),
          quotations: quotationsOf(...quoted.map(([i, j]): [string, string] => [ids[i]!, ids[j]!])),
        })
        const keys = found.map(({ kind, from, on }) =>
          kind === 'credit' ? `${kind} ${from} ${on.actor}` : `${kind} ${[from, on.report].sort()}`,
        )
        expect(new Set(keys).size).toBe(keys.length)
        expect(found.map((one) => one.id)).toEqual(found.map((one) => one.id).sort())
        for (const { from, on, probability, because } of found) {
          expect(ids).toContain(from)
          expect(on.report).not.toBe(from)
          expect(probability).toBeGreaterThan(0)
          expect(because.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  test('the order of reports and credits leaves no trace', () => {
    fc.assert(
      fc.property(reports, credits, pairs, (written, credited, copied) => {
        const copies = copied.map(([i, j]) => copyOf(ids[i]!, ids[j]!))
        expect(derive([...written].reverse(), { credits: [...credited].reverse(), copies })).toEqual(
          derive(written, { credits: credited, copies }),
        )
      }),
    )
  })
})
